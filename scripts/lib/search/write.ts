import { rm } from 'node:fs/promises';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { pinyinFile, plannerFile, textFolder } from '../../../src/search/files.ts';
import { shipped } from '../../../src/search/shipped.ts';
import type { SearchRecord, SearchSection } from '../../../src/search/record.ts';
import { writeFiles } from '../folders.ts';
import { indexedPages } from './indexed-page.ts';
import { buildPagefind } from './pagefind.ts';

export interface SearchBuild {
  pages: number;
  files: number;
  bytes: number;
}

/** Writes everything the search loads into `folder`, which is emptied first. @throws when Pagefind fails */
export async function writeSearch(
  records: readonly SearchRecord[],
  site: SearchSite,
  folder: string,
  cache: BuildCache = noCache,
): Promise<SearchBuild> {
  const { data, passages, pinyin } = site;
  const indexed = await indexedPages(records, site, cache);
  const parts = indexed.flatMap((one) => one.passages);
  const { files: index, ids } = await buildPagefind([...indexed.map(({ page }) => page), ...parts]);
  const known = {
    ...data,
    pages: data.pages.map((page) => ({ ...page, id: ids.get(page.url) ?? '' })),
    passages: data.passages.map((one, at) => ({ ...one, id: ids.get(parts[at]?.url ?? '') ?? '' })),
  };
  const text = (id: string | undefined, sections: readonly SearchSection[]) =>
    [`${textFolder}/${id ?? ''}.json`, JSON.stringify(sections)] as const;
  const files = new Map([
    ...index,
    [plannerFile, JSON.stringify(shipped(known))] as const,
    [pinyinFile, JSON.stringify(pinyin)] as const,
    ...records.map(({ sections }, at) => text(known.pages[at]?.id, sections)),
    ...passages.map((section, at) => text(known.passages[at]?.id, [section])),
  ]);
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, files);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return { pages: records.length, files: files.size, bytes };
}
