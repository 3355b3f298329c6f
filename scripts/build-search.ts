import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { pageRecord } from '../src/search/page-record.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { writeSearch } from './lib/search/write.ts';
import type { SearchBuild } from './lib/search/write.ts';

/** Every page of a built site that is to be found, in the order of its address. */
export async function siteRecords(dir: string): Promise<SearchRecord[]> {
  const names = globSync('**/*.html', { cwd: dir })
    .map((name) => name.split(sep).join('/'))
    .sort();
  const pages = await Promise.all(
    names.map(async (name) => pageRecord(await readFile(join(dir, name), 'utf8'), name)),
  );
  return pages.filter((page) => page !== undefined);
}

/**
 * Indexes a built site into `<dir>/pagefind/`.
 * @throws when Pagefind fails or no page has `data-pagefind-body`
 */
export async function buildSearch(dir: string): Promise<SearchBuild> {
  const records = await siteRecords(dir);
  if (records.length === 0) throw new Error(`${dir} 里没有可以收录的页面，请先生成网站。`);
  return writeSearch(records, await loadGraph(contentRoot), join(dir, 'pagefind'));
}

if (import.meta.main) {
  const { pages, files, bytes } = await buildSearch(process.argv[2] ?? 'dist/site');
  console.log(`搜索收录 ${pages} 页，${files} 个文件，共 ${(bytes / 1024).toFixed(0)} KB`);
}
