import { join } from 'node:path';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { isOnlineOnly } from '../../../src/domain/site/offline.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { pageRecord } from '../../../src/search/page-record.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { writeSearch } from '../search/write.ts';
import type { SearchBuild } from '../search/write.ts';

const recordRoom = { name: 'page-record', code: ['src/search'] } as const;

/** Every page that is to be found, in the order of its address. @param pages HTML by path without a first slash */
export async function pageRecords(
  pages: ReadonlyMap<string, string>,
  cache: BuildCache,
): Promise<SearchRecord[]> {
  const sorted = [...pages]
    .filter(([name]) => !isOnlineOnly(`/${name}`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const records = await Promise.all(
    sorted.map(([name, html]) => cache.remember(recordRoom, { name, html }, () => pageRecord(html, name))),
  );
  return records.filter((page) => page !== undefined);
}

/**
 * Indexes the pages of a site into its `pagefind/`.
 * @throws when Pagefind fails or no page is to be found
 */
export async function makeSearch(site: string, known: SearchSite, cache: BuildCache): Promise<SearchBuild> {
  if (known.data.pages.length === 0) throw new Error(`${site} 里没有可以收录的页面，请先生成网站。`);
  return writeSearch(known, join(site, 'pagefind'), cache);
}
