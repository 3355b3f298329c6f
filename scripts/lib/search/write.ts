import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { documentId, pinyinFile, plannerFile, textFolder } from '../../../src/search/files.ts';
import type { PageText } from '../../../src/search/planner/data.ts';
import { shipped } from '../../../src/search/shipped.ts';
import type { PlannerFile } from '../../../src/search/shipped.ts';
import type { SearchSection } from '../../../src/search/record.ts';
import { writeFiles } from '../folders.ts';
import type { Files } from '../folders.ts';
import { compactIndex } from './compact-index.ts';
import { askedBlocks } from '../../../src/search/blocks.ts';
import { indexPage } from '../../../src/search/build/index-page.ts';
import { indexedPages } from './indexed-page.ts';
import { buildPagefind } from './pagefind.ts';

export interface SearchBuild {
  pages: number;
  files: number;
  bytes: number;
}

/** Writes everything the search loads into `folder`, which is emptied first. @throws when Pagefind fails */
export async function writeSearch(
  site: SearchSite,
  folder: string,
  cache: BuildCache = noCache,
): Promise<SearchBuild> {
  const { data, passages, pinyin } = site;
  const indexed = await indexedPages(site, cache);
  const index = await buildPagefind([
    ...indexed.map(({ page }) => page),
    ...indexed.flatMap((one) => one.passages),
    ...site.asked.map((one, at) => ({ url: `asked/${at}/`, html: indexPage(askedBlocks(one)) })),
  ]);
  const texts = [...site.texts, ...passages.map((section, at) => partText(site, at, section))];
  const build = nameOf(index, texts);
  const file: PlannerFile = { build, data: shipped(data) };
  const files = new Map([
    ...compactIndex(index, build),
    [plannerFile, JSON.stringify(file)] as const,
    [pinyinFile, JSON.stringify(pinyin)] as const,
    ...texts.map(
      (text, at) => [`${textFolder}/${documentId(build, at)}.json`, JSON.stringify(text)] as const,
    ),
  ]);
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, files);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return { pages: data.pages.length, files: files.size, bytes };
}

const partText = ({ data, texts }: SearchSite, at: number, section: SearchSection): PageText => ({
  oneLine: texts[data.passages[at]?.page ?? 0]?.oneLine ?? '',
  sections: [section],
});

/** One name for one content. */
function nameOf(index: Files, texts: readonly PageText[]): string {
  const hash = createHash('sha256');
  for (const [path, content] of index) hash.update(path).update(content);
  return hash.update(JSON.stringify(texts)).digest('hex').slice(0, 8);
}
