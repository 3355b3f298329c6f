/** `npm run check`: every problem of the content at once. Exit code 1 on errors, 2 on wrong use. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInChina, isCalendarDay } from '../src/domain/days.ts';
import { reporters } from '../src/checks/reporters/index.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { readContent } from '../src/loaders/disk.ts';
import { contentToBuild } from './lib/build/content.ts';
import { editionFolders } from './lib/newsletter/edition-folders.ts';
import { readFrozen } from './lib/newsletter/frozen-editions.ts';

const usage =
  '用法：npm run check -- [--content content] [--format terminal|github|json] [--today 2026-11-24]';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: contentRoot },
      format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal' },
      today: { type: 'string', default: dayInChina(new Date()) },
    },
  });
  const { content, format, today } = values;
  if (!(format in reporters)) throw new Error(`没有格式 ${format}。`);
  if (!isCalendarDay(today)) throw new Error(`日期 ${today} 要写成 2026-11-24 的样子。`);
  if (!existsSync(content)) throw new Error(`找不到文件夹 ${content}。`);
  const started = performance.now();
  const folders = editionFolders({ ...process.env, SHENGENG_CONTENT: content });
  const found = { ...(await readContent(content)), frozen: await readFrozen(folders) };
  const { problems } = contentToBuild(found, { today, drafts: found.seals === undefined });
  const facts = {
    files: found.sources.length + found.unowned.length,
    seconds: (performance.now() - started) / 1000,
  };
  console.log(reporters[format as keyof typeof reporters](problems, facts));
  return problems.some((item) => item.severity === 'error') ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
  },
);
