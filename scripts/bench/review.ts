/**
 * `npm run bench:review [-- 1000]`: what `review status` and `review diff` cost on a content of that many sealed files
 * of which twenty were changed, in CPU seconds and as a share of what `check` costs on the same folder, which holds on
 * any machine. The entries are the real ones, copied as for `bench:build`. Linux only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayInChina } from '../../src/domain/days.ts';
import { nextVersion } from '../../src/domain/seals/text-fields.ts';
import { readContent } from '../../src/loaders/disk.ts';
import { isSealed } from '../../src/schemas/index.ts';
import { importContent } from '../lib/review/import.ts';
import { writeContent } from './build/content-folder.ts';
import { libraryOf } from './build/library.ts';
import { madeContent } from './build/made-content.ts';
import type { MadeFile } from './build/made-content.ts';
import { countsAt } from './build/proportions.ts';
import { measure } from './process-tree.ts';

const wanted = Number(process.argv[2] ?? 1000);
const changedFiles = 20;
const folder = resolve('.cache/bench/review');
const content = join(folder, 'content');
const today = dayInChina(new Date());

const library = libraryOf((await readContent('content')).sources);
const filesAt = (pages: number): MadeFile[] => madeContent(library, countsAt(library, pages));
const sealedIn = (files: readonly MadeFile[]): MadeFile[] =>
  files.filter(({ collection }) => isSealed(collection));

// There are more files than pages: the sizes of `bench:build` count pages.
const files = filesAt(Math.round((wanted * wanted) / sealedIn(filesAt(wanted)).length));
await writeContent(content, join(folder, 'published'), files);
const sealed = await importContent(content, { today, date: today });
const texts = sealedIn(files).filter(({ file }) => file.endsWith('.mdx'));
const step = Math.floor(texts.length / changedFiles);
for (let index = 0; index < changedFiles; index++) change(texts[index * step]);
console.log(`${sealed} sealed files, ${changedFiles} of them changed`);

/** Adds a paragraph and raises the version, as an author does. */
function change(made: MadeFile | undefined): void {
  if (!made) return;
  const path = join(content, made.file);
  const text = readFileSync(path, 'utf8').replace(
    /^version: "?([\d.]+)"?$/m,
    (_line, version: string) => `version: "${nextVersion(version)}"`,
  );
  writeFileSync(path, `${text.trimEnd()}\n\n先问清楚，再给方案。\n`);
}

const env = { ...process.env, SHENGENG_CONTENT: content, SHENGENG_DIST_ROOT: join(folder, 'dist') };
const costOf = (...args: string[]) =>
  measure(['--import', './scripts/lib/compile-cache.ts', ...args], process.cwd(), env);
const check = await costOf('scripts/check.ts', '--format', 'json');
for (const command of ['status', 'diff']) {
  const { cpu, wall } = await costOf('scripts/review.ts', command);
  console.log(
    `review ${command.padEnd(8)}${cpu.toFixed(2)} s CPU  ${wall.toFixed(2)} s wall  ${(cpu / check.cpu).toFixed(2)} × check`,
  );
}
console.log(`check          ${check.cpu.toFixed(2)} s CPU  ${check.wall.toFixed(2)} s wall`);
