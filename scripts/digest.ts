/**
 * What changed since a day, as a mail and as text for the posts: `npm run digest -- --since 2026-11-23`.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_DIST_ROOT.
 */
import { join } from 'node:path';
import { dayInChina } from '../src/domain/days.ts';
import { digestOf } from '../src/domain/seals/digest.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadPublished } from '../src/loaders/disk.ts';
import { digestEml, digestText } from '../src/render/review/digest.ts';
import { digestDays } from './lib/digest-options.ts';
import { writeWhole } from './lib/folders.ts';

async function main(): Promise<void> {
  const { since, until } = digestDays(process.argv.slice(2), dayInChina(new Date()));
  const digest = digestOf(await loadPublished(contentRoot), since, until);
  const text = digestText(digest);
  const folder = join(process.env['SHENGENG_DIST_ROOT'] ?? 'dist', 'review');
  await writeWhole(join(folder, 'digest.eml'), digestEml(digest));
  await writeWhole(join(folder, 'digest.txt'), text);
  console.log(text);
  console.log(`✓ 写好 ${join(folder, 'digest.eml')}（双击打开是一封没写收件人的邮件）和 digest.txt`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
