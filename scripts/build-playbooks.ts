/**
 * Makes the playbooks of a built site in every form they are carried in, and writes their sizes
 * into the pages that offer them.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_OUT, SHENGENG_TODAY, SHENGENG_TYPST.
 */
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemblePlaybook } from '../src/domain/playbook/assemble.ts';
import { playbookFile, playbookForms } from '../src/domain/playbook/files.ts';
import { buildDay } from '../src/domain/publication.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { bookOf } from '../src/render/book/book.ts';
import type { Book } from '../src/render/book/book.ts';
import { sizeText, withFileSizes } from '../src/render/html/file-sizes.ts';
import { formMakers } from './lib/playbook/forms.ts';

export interface PlaybookFile {
  /** Root-relative address. */
  path: string;
  bytes: number;
  seconds: number;
}

export interface PlaybookBuild {
  /** Ids of playbooks; all when absent. */
  industries?: readonly string[];
  /** Told of each file as it is written. */
  progress?: (file: PlaybookFile) => void;
}

/** @throws for an industry without a playbook, and when a form cannot be made */
export async function buildPlaybooks(
  dir: string,
  { industries, progress }: PlaybookBuild = {},
): Promise<PlaybookFile[]> {
  const graph = await loadGraph(contentRoot);
  const day = buildDay(graph, process.env['SHENGENG_TODAY']);
  const known = graph.all('playbooks').map(({ id }) => id);
  const unknown = industries?.find((id) => !known.includes(id));
  if (unknown) throw new Error(`没有行业手册 ${unknown}。可以写：${known.join('、')}`);
  const books = (industries ?? known).map((id) => bookOf(graph, assemblePlaybook(graph, id, day)));
  const files = await writeForms(dir, books, progress);
  await writeSizes(dir, files);
  return files;
}

async function writeForms(
  dir: string,
  books: readonly Book[],
  progress: PlaybookBuild['progress'],
): Promise<PlaybookFile[]> {
  const { makers } = await formMakers();
  const files: PlaybookFile[] = [];
  for (const book of books) {
    for (const { ending } of playbookForms) {
      const started = performance.now();
      const made = await makers[ending](book);
      const bytes = Buffer.from(made);
      const path = playbookFile(book.id, ending);
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), bytes);
      const file = { path, bytes: bytes.length, seconds: (performance.now() - started) / 1000 };
      files.push(file);
      progress?.(file);
    }
  }
  return files;
}

/** Fills the sizes in on every page that offers one of the files. */
async function writeSizes(dir: string, files: readonly PlaybookFile[]): Promise<void> {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  for (const name of globSync('playbooks/**/index.html', { cwd: dir })) {
    const page = join(dir, name);
    await writeFile(page, withFileSizes(await readFile(page, 'utf8'), sizes));
  }
}

export const progressLine = ({ path, bytes, seconds }: PlaybookFile): string =>
  `    ${path}：${sizeText(bytes)}，${seconds.toFixed(1)} 秒`;

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: { industry: { type: 'string', multiple: true }, out: { type: 'string' } },
    });
    const out = values.out ?? process.env['SHENGENG_OUT'] ?? 'dist/site';
    if (!existsSync(out)) await mkdir(out, { recursive: true });
    const progress = (file: PlaybookFile) => console.log(progressLine(file));
    await buildPlaybooks(out, values.industry ? { industries: values.industry, progress } : { progress });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('用法：npm run build:playbooks -- [--industry machinery] [--out dist/site]');
    process.exitCode = 1;
  }
}
