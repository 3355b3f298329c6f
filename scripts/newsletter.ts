/**
 * The client newsletter from first draft to frozen edition.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_DIST_ROOT, SHENGENG_PUBLISHED.
 */
import { parseArgs } from 'node:util';
import { isCalendarDay } from '../src/domain/days.ts';
import { noCache } from '../src/domain/site/build-cache.ts';
import { buildCache } from '../src/loaders/build-cache.ts';
import { isReady } from '../src/domain/newsletter/qa.ts';
import { problemsOf } from '../src/domain/newsletter/gates.ts';
import { Refused } from './lib/review/refused.ts';
import { approveEdition } from './lib/newsletter/approve.ts';
import { byReason } from './lib/newsletter/by-reason.ts';
import { buildEdition } from './lib/newsletter/build.ts';
import { correctEdition } from './lib/newsletter/correct.ts';
import { figureLines } from './lib/newsletter/figure-lines.ts';
import { judge, readForCheck } from './lib/newsletter/judge.ts';
import type { Workspace } from './lib/newsletter/judge.ts';
import { writeFeed } from './lib/newsletter/feed.ts';
import { newEdition } from './lib/newsletter/new.ts';
import { clientsDir, editionFolders, reviewDir } from './lib/newsletter/edition-folders.ts';
import { idMeant, idsToMake, isMonth, wholeId } from './lib/newsletter/edition-id.ts';
import { newsletterWorkspace } from './lib/newsletter/tools.ts';
import { publishEdition } from './lib/newsletter/publish.ts';
import { faultsBefore } from './lib/newsletter/frozen-records.ts';
import { repeatLines } from './lib/newsletter/repeat-lines.ts';
import { standingLines, standingTexts } from './lib/newsletter/standing.ts';
import { statusLines } from './lib/newsletter/status.ts';
import { dayOf } from './lib/newsletter/today.ts';

const usage = `用法：npm run newsletter -- 命令 期号 [选项]
期号写全，例如 2026-12-policy；或写月份加 --series policy、--industry new-energy
  new 2026-12 [--series policy] [--industry new-energy] [--date 2026-12-10]
                                                      新建一期，预选条目；不写 --series，这个月该出的各种刊都建
  check 2026-12-policy                                       检查能不能送审
  build 2026-12-policy | build --all                         生成全部文件和质检报告
  approve 2026-12-policy --by compliance --date 2026-12-09   记录批准（岗位、日期、文件指纹）
  publish 2026-12-policy --by policy-editor --date 2026-12-10  发布并冻结
  correct 2026-12-policy --item 2 --text 说明 --by 岗位 --date 日期  发更正
  status                                              各种刊各期到了哪一步，以后六期有多少可发、缺什么
选项 --as-of 2026-12-25                               各命令都可加：当作那一天来做，用来演练；不写就是今天`;

const options = {
  date: { type: 'string' },
  series: { type: 'string' },
  industry: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  item: { type: 'string' },
  text: { type: 'string' },
  'as-of': { type: 'string' },
  all: { type: 'boolean' },
} as const;

type Values = {
  [K in 'date' | 'by' | 'note' | 'item' | 'text' | 'series' | 'industry']?: string | undefined;
} & {
  all?: boolean | undefined;
};

const commands: Record<string, (workspace: Workspace, id: string, values: Values) => Promise<number>> = {
  async new(workspace, id, { date }) {
    const { name, file, publishedOn, picks, suggestions } = await newEdition(
      workspace,
      id,
      date && day(date),
    );
    console.log(`✓《${name}》新建 ${file}，出刊日 ${publishedOn}`);
    const picked = [...picks.policies, ...picks.facts];
    const others = [...suggestions.policies, ...suggestions.facts].filter((one) => !picked.includes(one));
    console.log(`▸ 预选 ${picked.length} 条`);
    for (const { title, reason } of picked) console.log(`    ${title}（${reason}）`);
    console.log(`▸ 也可以选的 ${others.length} 条`);
    for (const { id: other, title, reason, lacking } of others)
      console.log(`    ${other}  ${title}（${[reason, lacking].filter(Boolean).join('；')}）`);
    console.log(`▸ 没有选的 ${suggestions.leftOut.length} 条，按原因`);
    for (const line of byReason(suggestions.leftOut)) console.log(`    ${line}`);
    console.log(`下一步：改 ${file}，再运行 npm run newsletter -- check ${id}`);
    return 0;
  },
  async check(workspace, id) {
    const judged = await judge(workspace, id);
    const { graph, entry, gates, compliance, assembled } = judged;
    const standing = [...(await faultsBefore(workspace.folders)), ...standingTexts(judged)];
    for (const text of standing) console.log(`✗ ${text}`);
    for (const { title, problems } of gates) {
      console.log(`${problems.length === 0 ? '✓' : '✗'} ${title}`);
      for (const text of problems) console.log(`    ${text}`);
    }
    for (const line of [...repeatLines(graph, entry), ...figureLines(assembled)]) console.log(line);
    if (compliance.waived.length > 0) console.log(`  豁免 ${compliance.waived.length} 处，会列在质检报告里`);
    return problemsOf(gates).length + standing.length === 0 ? 0 : 1;
  },
  async build(workspace, id, { all }) {
    const ids = all ? (await readForCheck(workspace)).graph.all('editions').map((entry) => entry.id) : [id];
    let code = 0;
    for (const one of ids) code = Math.max(code, await buildOne(workspace, one));
    await writeFeed(workspace.folders, (await readForCheck(workspace)).graph);
    return code;
  },
  async approve(workspace, id, { by, date, note }) {
    await approveEdition(workspace, id, { by: given(by, 'by'), date: day(given(date, 'date')), note });
    console.log(`✓ ${id} 已批准，记录在 content/editions/${id}/approval.yaml`);
    return 0;
  },
  async publish(workspace, id, { by, date }) {
    await publishEdition(workspace, id, { by: given(by, 'by'), date: day(given(date, 'date')) });
    await writeFeed(workspace.folders, (await readForCheck(workspace)).graph);
    console.log(
      `✓ ${id} 已发布并冻结，文件在 published/${id}/，记录在 content/editions/${id}/publication.yaml`,
    );
    return 0;
  },
  async correct(workspace, id, { by, date, item, text }) {
    const name = await correctEdition(workspace, id, {
      by: given(by, 'by'),
      date: day(given(date, 'date')),
      item: Number(given(item, 'item')),
      text: given(text, 'text'),
    });
    console.log(`✓ 更正已记录：content/editions/${id}/${name}.yaml；下一期自动刊出，原来那期不变`);
    return 0;
  },
  async status(workspace) {
    const { graph } = await readForCheck(workspace);
    const standing = await standingLines(workspace.folders, graph);
    for (const line of [...standing, ...statusLines(graph, dayOf(workspace))]) console.log(line);
    return standing.length === 0 ? 0 : 1;
  },
};

async function buildOne(workspace: Workspace, id: string): Promise<number> {
  const started = performance.now();
  const { files, report, judged, standing } = await buildEdition(workspace, id);
  const ready = isReady(report);
  console.log(
    `${ready ? '✓' : '✗'} ${id}：${files.size} 个文件，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒`,
  );
  console.log(`    可外发：${clientsDir(workspace.folders, id)}`);
  console.log(`    内部：${reviewDir(workspace.folders, id)}/qa.html`);
  for (const line of [...report.repeats, ...figureLines(judged.assembled)]) console.log(`    ${line}`);
  for (const text of standing) console.log(`    ! ${text}`);
  for (const text of problemsOf(report.gates)) console.log(`    ✗ ${text}`);
  for (const { name, limit, over } of report.files)
    if (over) console.log(`    ✗ ${name} 超过上限 ${limit ?? ''}。减少条目，或分成两次发`);
  return ready ? 0 : 1;
}

function given(value: string | undefined, name: string): string {
  if (!value) throw new Error(`缺 --${name}。`);
  return value;
}

function day(value: string): string {
  if (!isCalendarDay(value)) throw new Error(`日期 ${value} 不是日历上的一天，写成 2026-12-25 的样子。`);
  return value;
}

/** The editions a command is for: the one whose id is written in full, or those a month and a series mean. */
async function idsOf(workspace: Workspace, command: string, id: string, values: Values): Promise<string[]> {
  if (!isMonth(id)) return [wholeId(id)];
  const { graph } = await readForCheck(workspace);
  return command === 'new' ? idsToMake(graph, id, values) : [idMeant(graph, id, values)];
}

/** A month for several letters goes on with the next when one has nothing to tell. */
const told = (work: Promise<number>): Promise<number> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  });

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name = '', id = ''] = positionals;
  const command = commands[name];
  if (!command) throw new Error(name ? `没有命令 ${name}。` : '没有写命令。');
  // What is approved and published is made from the content once more, not taken from a cache.
  const cache = ['approve', 'publish'].includes(name) ? noCache : buildCache();
  const asOf = values['as-of'];
  const made = newsletterWorkspace(editionFolders(), cache);
  const workspace = asOf === undefined ? made : { ...made, today: day(asOf) };
  if (name === 'status' || values.all) return command(workspace, '', values);
  let code = 0;
  for (const one of await idsOf(workspace, name, id, values))
    code = Math.max(code, await told(command(workspace, one, values)));
  return code;
}

if (import.meta.main)
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      if (!(error instanceof Refused)) console.error(usage);
      process.exitCode = error instanceof Refused ? 1 : 2;
    },
  );
