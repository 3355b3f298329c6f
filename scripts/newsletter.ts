/**
 * The client newsletter from first draft to frozen edition.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_DIST_ROOT, SHENGENG_PUBLISHED.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noCache } from '../src/domain/site/build-cache.ts';
import { buildCache } from '../src/loaders/build-cache.ts';
import { isReady } from '../src/domain/newsletter/approval/qa.ts';
import { problemsOf } from '../src/domain/newsletter/approval/gates.ts';
import { Refused } from './lib/review/refused.ts';
import { approveEdition } from './lib/newsletter/approve.ts';
import { day, given, readArguments, usage, UsageError } from './lib/newsletter/arguments.ts';
import type { Values } from './lib/newsletter/arguments.ts';
import { withRemedies } from './lib/newsletter/by-reason.ts';
import { buildEdition } from './lib/newsletter/build.ts';
import { correctEdition } from './lib/newsletter/correct.ts';
import {
  approveLetter,
  buildLetter,
  publishedLetters,
  publishLetter,
  writeLetters,
} from './lib/newsletter/correction-letter.ts';
import { correctionIdOf } from '../src/domain/newsletter/corrections/correction-id.ts';
import { servePreview } from './lib/newsletter/preview.ts';
import { figureLines } from './lib/newsletter/figure-lines.ts';
import { judge, readForCheck, unreadable } from './lib/newsletter/judge.ts';
import type { Workspace } from './lib/newsletter/judge.ts';
import { writeFeed } from './lib/newsletter/feed.ts';
import { newEdition } from './lib/newsletter/new.ts';
import { clientsDir, editionFolders, reviewDir } from './lib/newsletter/edition-folders.ts';
import { idsOf } from './lib/newsletter/edition-id.ts';
import { newsletterWorkspace } from './lib/newsletter/tools.ts';
import { publishEdition } from './lib/newsletter/publish.ts';
import { faultsBefore } from './lib/newsletter/frozen-records.ts';
import { repeatLines } from './lib/newsletter/repeat-lines.ts';
import { standingLines, standingTexts } from './lib/newsletter/standing.ts';
import { statusLines } from './lib/newsletter/status.ts';
import { dayOf } from './lib/newsletter/today.ts';
import { endWithNpm } from './lib/end-with-npm.ts';
import { withLock } from './lib/run-lock.ts';
import { troubleText } from './lib/trouble.ts';

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
    for (const line of withRemedies(suggestions.leftOut)) console.log(`    ${line}`);
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
  async build(workspace, id, { all, record }) {
    if (correctionIdOf(id)) {
      const files = await buildLetter(workspace, id, record);
      console.log(`✓ ${id}：${files.size} 个文件，在 ${clientsDir(workspace.folders, id)}`);
      return 0;
    }
    const broken = all ? [...unreadable(await readForCheck(workspace)).values()] : [];
    for (const line of broken) console.log(`✗ ${line}`);
    const ids = all ? (await readForCheck(workspace)).graph.all('editions').map((entry) => entry.id) : [id];
    let code = broken.length > 0 ? 1 : 0;
    for (const one of ids) code = Math.max(code, await buildOne(workspace, one));
    const { graph } = await readForCheck(workspace);
    if (all) await writeLetters(workspace, await publishedLetters(workspace, graph));
    await writeFeed(workspace.folders, graph);
    return code;
  },
  async approve(workspace, id, { by, date, note, record }) {
    const act = { by: given(by, 'by'), date: day(given(date, 'date')) };
    if (correctionIdOf(id)) await approveLetter(workspace, id, { ...act, note, record });
    else await approveEdition(workspace, id, { ...act, note });
    console.log(`✓ ${id} 已批准，记录在 content/editions/${id}/approval.yaml`);
    return 0;
  },
  async publish(workspace, id, { by, date }) {
    const act = { by: given(by, 'by'), date: day(given(date, 'date')) };
    await (correctionIdOf(id) ? publishLetter : publishEdition)(workspace, id, act);
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
    await writeFeed(workspace.folders, (await readForCheck(workspace)).graph);
    console.log(`✓ 更正已记录：content/editions/${id}/${name}.yaml；下一期自动刊出，原来那期不变`);
    console.log(`要马上告诉客户，更正单独成函：npm run newsletter -- build ${id}-${name}`);
    return 0;
  },
  async preview(workspace, id, { port = '4330' }) {
    const { dir, url } = await servePreview(workspace, id, port);
    console.log(`✓ ${id} 的预览在 ${url} 打开（文件在 ${dir}，可外发的文件夹没有动）。\n按 Ctrl+C 停止。`);
    return 0;
  },
  async status(workspace) {
    const found = await readForCheck(workspace);
    const broken = [...unreadable(found).values()].map((line) => `✗ ${line}`);
    const standing = await standingLines(workspace.folders, found.graph);
    const stands = statusLines(found.graph, dayOf(workspace));
    for (const line of [...broken, ...standing, ...stands]) console.log(line);
    return broken.length + standing.length === 0 ? 0 : 1;
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

/** A month for several letters goes on with the next when one has nothing to tell. */
const told = (work: Promise<number>): Promise<number> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  });

async function main(): Promise<number> {
  const { name, id, values } = readArguments();
  const command = commands[name];
  if (!command) throw new UsageError(name ? `没有命令 ${name}。` : '没有写命令。');
  // What is approved and published is made from the content once more, not taken from a cache.
  const cache = ['approve', 'publish'].includes(name) ? noCache : buildCache();
  const folders = editionFolders();
  if (!existsSync(folders.content))
    throw new Error(`找不到内容文件夹 ${folders.content}。在项目文件夹里运行命令。`);
  const asOf = values['as-of'];
  const made = newsletterWorkspace(folders, cache);
  const workspace = asOf === undefined ? made : { ...made, today: day(asOf) };
  const locked = (one: string): Promise<number> => {
    const run = () => told(command(workspace, one, values));
    const lock = join(folders.dist, `.newsletter-${one || 'all'}.lock`);
    return readsOnly.has(name) ? run() : withLock(lock, one || '全部各期', run);
  };
  if (name === 'status' || values.all) return locked('');
  let code = 0;
  for (const one of await idsOf(workspace, name, id, values)) code = Math.max(code, await locked(one));
  return code;
}

const readsOnly: ReadonlySet<string> = new Set(['status', 'check']);

if (import.meta.main) {
  endWithNpm();
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(troubleText(error));
      if (error instanceof UsageError) console.error(usage);
      process.exitCode = error instanceof UsageError ? 2 : 1;
    },
  );
}
