import { rm } from 'node:fs/promises';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { blocksOf, passageBlocks } from '../../../src/search/blocks.ts';
import { indexPage, spelling } from '../../../src/search/build/index-page.ts';
import { plannerFile, textFolder } from '../../../src/search/files.ts';
import type { SearchRecord, SearchSection } from '../../../src/search/record.ts';
import { writeFiles } from '../folders.ts';
import { buildPagefind } from './pagefind.ts';

export interface SearchBuild {
  pages: number;
  files: number;
  bytes: number;
}

/** Writes everything the search loads into `folder`, which is emptied first. @throws when Pagefind fails */
export async function writeSearch(
  records: readonly SearchRecord[],
  { data, names, passages }: SearchSite,
  folder: string,
): Promise<SearchBuild> {
  const pages = data.pages.map((page, at) => ({
    url: page.url,
    html: indexPage(
      blocksOf(page, records[at]?.sections ?? [], names[at] ?? { names: [], said: [] }, spelling),
    ),
  }));
  const parts = data.passages.map(({ page, anchor }, at) => ({
    url: `${data.pages[page]?.url ?? ''}#${anchor}`,
    html: indexPage(passageBlocks(passages[at] ?? { id: '', title: '', text: '' })),
  }));
  const { files: index, ids } = await buildPagefind([...pages, ...parts]);
  const known = {
    ...data,
    pages: data.pages.map((page) => ({ ...page, id: ids.get(page.url) ?? '' })),
    passages: data.passages.map((one, at) => ({ ...one, id: ids.get(parts[at]?.url ?? '') ?? '' })),
  };
  const text = (id: string | undefined, sections: readonly SearchSection[]) =>
    [`${textFolder}/${id ?? ''}.json`, JSON.stringify(sections)] as const;
  const files = new Map([
    ...index,
    [plannerFile, JSON.stringify(known)] as const,
    ...records.map(({ sections }, at) => text(known.pages[at]?.id, sections)),
    ...passages.map((section, at) => text(known.passages[at]?.id, [section])),
  ]);
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, files);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return { pages: records.length, files: files.size, bytes };
}
