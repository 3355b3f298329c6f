/**
 * Approval of content: what waits, what was approved, by which post.
 * Option through the environment: SHENGENG_CONTENT.
 */
import { parseArgs } from 'node:util';
import { changeNames } from '../src/domain/labels.ts';
import { dayInChina, isCalendarDay } from '../src/domain/days.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { changeKinds } from '../src/schemas/seals.ts';
import type { ChangeKind } from '../src/schemas/seals.ts';
import { approveEntries } from './lib/review/approve.ts';
import { changedOn } from './lib/review/changed-on.ts';
import { openDesk } from './lib/review/desk.ts';
import { writeChanges } from './lib/review/diff.ts';
import { importContent } from './lib/review/import.ts';
import { statusLines } from './lib/review/status.ts';

const usage = `用法：npm run review -- 命令 [条目…] [选项]
  status                                              按岗位列出等批准的、到期复核的
  approve methods/spin … --by compliance --date 2026-12-01 --note 改了什么
          [--author 提出改动的岗位] [--change new|correction|content|wording|none]
  import [--date 2026-12-01]                          把随产品来的内容封存为示例内容`;

const options = {
  by: { type: 'string' },
  author: { type: 'string' },
  date: { type: 'string' },
  note: { type: 'string' },
  change: { type: 'string' },
} as const;

type Values = { [K in keyof typeof options]?: string | undefined };

/** Where pages and forms for those who approve are written; never part of the site. */
const reviewDir = 'dist/review';

const today = dayInChina(new Date());

const commands: Record<string, (words: readonly string[], values: Values) => Promise<void>> = {
  async status() {
    for (const line of statusLines(await openDesk(contentRoot, today))) console.log(line);
  },
  async diff(words) {
    const { path, shown, waiting } = await writeChanges(await openDesk(contentRoot, today), words, reviewDir);
    console.log(`✓ ${path}：${shown} 个文件的改动（等批准的共 ${waiting} 个）。用浏览器打开，可以打印。`);
  },
  async approve(words, values) {
    const sealed = await approveEntries(contentRoot, words, {
      kind: 'approve',
      by: given(values.by, 'by'),
      author: values.author,
      date: day(given(values.date, 'date')),
      note: given(values.note, 'note'),
      change: changeKind(values.change),
      today,
      changedOn: changedOn(contentRoot),
    });
    for (const { file, seal } of sealed)
      console.log(`✓ content/${file} ${seal.version} 版已批准（${changeNames[seal.change]}）`);
    console.log('下一步：npm run build，网站上就是批准的版本；连同 content/seals/ 一起提交。');
  },
  async import(_words, { date, note }) {
    const count = await importContent(contentRoot, {
      today,
      date: date === undefined ? today : day(date),
      note,
    });
    console.log(
      count === 0 ? '✓ 没有要封存的，内容都封存过了。' : `✓ 封存了 ${count} 个文件，标为示例内容。`,
    );
  },
};

function given(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === '') throw new Error(`缺 --${name}。`);
  return value;
}

function day(value: string): string {
  if (!isCalendarDay(value)) throw new Error(`日期 ${value} 要写成 2026-11-24 的样子。`);
  return value;
}

function changeKind(value: string | undefined): ChangeKind | undefined {
  const known = changeKinds.find((kind) => kind === value);
  if (value !== undefined && !known)
    throw new Error(
      `没有改动种类 ${value}，可以写：${changeKinds.map((kind) => `${kind}（${changeNames[kind]}）`).join('、')}。`,
    );
  return known;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(name ? `没有命令 ${name}。\n${usage}` : usage);
  await command(words, values);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
