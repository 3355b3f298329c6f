/**
 * What changed since a day, as a mail and as text for the posts: `npm run digest -- --since 2026-11-23`.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_DIST_ROOT.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInChina, isCalendarDay } from '../src/domain/days.ts';
import { digestOf } from '../src/domain/seals/digest.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadPublished } from '../src/loaders/disk.ts';
import { digestEml, digestText } from '../src/render/review/digest.ts';
import { writeWhole } from './lib/folders.ts';

const usage = '用法：npm run digest -- --since 2026-11-23 [--until 2026-11-30]；不写 --until 就到今天。';

async function main(): Promise<void> {
  const today = dayInChina(new Date());
  const { since, until = today } = options();
  if (since === undefined) throw new Error(`缺 --since。\n${usage}`);
  for (const [name, day] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (!isCalendarDay(day)) throw new Error(`--${name} 的 ${day} 要写成 2026-11-23 的样子。`);
    if (day > today) throw new Error(`--${name} 的 ${day} 还没到，今天是 ${today}。`);
  }
  if (since > until) throw new Error(`--since 的 ${since} 晚于 --until 的 ${until}。`);
  const digest = digestOf(await loadPublished(contentRoot), since, until);
  const text = digestText(digest);
  const folder = join(process.env['SHENGENG_DIST_ROOT'] ?? 'dist', 'review');
  await writeWhole(join(folder, 'digest.eml'), digestEml(digest));
  await writeWhole(join(folder, 'digest.txt'), text);
  console.log(text);
  console.log(`✓ 写好 ${join(folder, 'digest.eml')}（双击打开是一封没写收件人的邮件）和 digest.txt`);
}

function options() {
  try {
    return parseArgs({ options: { since: { type: 'string' }, until: { type: 'string' } } }).values;
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
