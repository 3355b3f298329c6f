import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { blocksOf, passageBlocks } from '../../../src/search/blocks.ts';
import { indexPage, spelling } from '../../../src/search/build/index-page.ts';
import { plannerFile, textFolder } from '../../../src/search/files.ts';
import type { SearchRecord, SearchSection } from '../../../src/search/record.ts';
import { writePagefind } from './pagefind.ts';
import { folderSize } from './folder-size.ts';

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
  await rm(folder, { recursive: true, force: true });
  const ids = await writePagefind([...pages, ...parts], folder);
  const known = {
    ...data,
    pages: data.pages.map((page) => ({ ...page, id: ids.get(page.url) ?? '' })),
    passages: data.passages.map((one, at) => ({ ...one, id: ids.get(parts[at]?.url ?? '') ?? '' })),
  };
  await mkdir(join(folder, textFolder), { recursive: true });
  await writeFile(join(folder, plannerFile), JSON.stringify(known));
  const writeText = (id: string | undefined, sections: readonly SearchSection[]): Promise<void> =>
    writeFile(join(folder, textFolder, `${id ?? ''}.json`), JSON.stringify(sections));
  for (const [at, { sections }] of records.entries()) await writeText(known.pages[at]?.id, sections);
  for (const [at, section] of passages.entries()) await writeText(known.passages[at]?.id, [section]);
  return { pages: records.length, ...(await folderSize(folder)) };
}
