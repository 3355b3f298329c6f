/** `npm run verify`: what to look up next, and one command that records a page somebody looked at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evidenceLevelNames } from '../src/domain/labels.ts';
import { reachNames, verifyTasks } from '../src/domain/policies/verifying.ts';
import type { VerifyTask } from '../src/domain/policies/verifying.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import type { EvidencePage, ShownField } from '../src/schemas/policy-evidence.ts';
import { shownFields } from '../src/schemas/policy-evidence.ts';
import { NotRecorded, withPage } from './lib/evidence-record.ts';

const usage = `用法：
  npm run verify                     接下来先核哪些政策
  npm run verify -- --limit 50       多列几条
  npm run verify -- record 政策标识 --title 页面标题 --url 网址 --kind original|reprint|account
      --shows ${shownFields.join(',')}   它写明的文件信息
      --points 1,3                   它写明的要点是第几条
      [--says 页面上怎么说] [--dated 页面日期] [--seen 哪天看的]`;

const contentDir = process.env['SHENGENG_CONTENT'] ?? 'content';
const today = (): string => new Date().toLocaleDateString('sv');

async function list(limit: number): Promise<void> {
  const tasks = verifyTasks(await loadGraph(contentDir));
  console.log(`${tasks.length} 条政策还有内容没见过原文或全文转载，先核这些：\n`);
  for (const [index, task] of tasks.slice(0, limit).entries())
    console.log(`${index + 1}. ${taskText(task)}\n`);
  console.log('核完一页：npm run verify -- record 政策标识 --title … --url … --kind … --points …');
}

const taskText = ({ entry, reach, weakest, missing, seenOn, searchFor }: VerifyTask): string =>
  [
    `${entry.data.shortName}（${entry.id}）`,
    `   ${[...reach.map((one) => reachNames[one]), evidenceLevelNames[weakest], seenOn ? `上次看过 ${seenOn}` : '没有看过页面'].join('；')}`,
    `   缺：${missing.join('、')}`,
    `   搜：${searchFor}`,
  ].join('\n');

const listOf = (text: string | undefined): string[] => (text ?? '').split(/[,，、]/).filter(Boolean);

function record(id: string, values: Readonly<Record<string, string | undefined>>): void {
  const file = path.join(contentDir, 'policies', `${id}.mdx`);
  const strange = listOf(values['shows']).filter((name) => !shownFields.includes(name as ShownField));
  const faults = [
    ...(existsSync(file) ? [] : [`没有政策 ${id}（${file} 不存在）`]),
    ...(values['title'] ? [] : ['没有写页面标题：--title']),
    ...strange.map((name) => `没有文件信息 ${name}，只有 ${shownFields.join('、')}`),
  ];
  if (faults.length > 0) throw new NotRecorded(faults.join('；'));
  const { title = '', url, kind, dated, says, seen = today() } = values;
  const page = {
    title,
    ...(url && { url }),
    kind: (kind ?? 'account') as EvidencePage['kind'],
    ...(dated && { dated }),
    seenOn: seen,
    ...(says && { says }),
    shows: listOf(values['shows']) as ShownField[],
    points: listOf(values['points']).map(Number),
  };
  const result = withPage(readFileSync(file, 'utf8'), page);
  writeFileSync(file, result.text);
  console.log(`✓ ${file} 记下了 ${result.id}：${title}。再运行 npm run check 看看还缺什么。`);
}

const text = { type: 'string' } as const;
const options = {
  limit: { type: 'string', default: '10' },
  ...{ title: text, url: text, kind: text, shows: text, points: text, says: text, dated: text, seen: text },
} as const;

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [command, id] = positionals;
  if (command === undefined) await list(Number(values.limit));
  else if (command === 'record' && id !== undefined) record(id, values);
  else throw new NotRecorded(`不认识“${positionals.join(' ')}”。\n${usage}`);
} catch (error) {
  const isOurs = error instanceof NotRecorded || (error instanceof Error && 'code' in error);
  console.error(isOurs ? `没有改动任何文件：${error.message}` : error);
  process.exitCode = 1;
}
