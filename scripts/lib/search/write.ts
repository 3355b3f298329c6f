import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { pinyinFile, plannerFile, shardFile, textFile } from '../../../src/search/files.ts';
import { placeInIndex } from '../../../src/search/planner/data.ts';
import type { PageText } from '../../../src/search/planner/data.ts';
import { hasParts, shownText } from '../../../src/search/texts.ts';
import { shipped } from '../../../src/search/shipped.ts';
import type { PlannerFile } from '../../../src/search/shipped.ts';
import { writeFiles } from '../folders.ts';
import { shardIndex } from './shard-index.ts';
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
  const { data, pinyin } = site;
  const indexed = await indexedPages(site, cache);
  const made = await buildPagefind([
    ...indexed.map(({ page }) => page),
    ...indexed.flatMap((one) => one.passages),
    ...site.asked.map((one, at) => ({ url: `asked/${at}/`, html: indexPage(askedBlocks(one)) })),
  ]);
  const shards = shardIndex(made).map((shard) => JSON.stringify(shard));
  const texts = textsOf(site);
  const build = nameOf(shards, texts);
  const file: PlannerFile = { build, shards: shards.length, data: shipped(data) };
  const files = new Map([
    ...shards.map((shard, at) => [shardFile(build, at), shard] as const),
    [plannerFile, JSON.stringify(file)] as const,
    [pinyinFile, JSON.stringify(pinyin)] as const,
    ...texts.map(({ place, whole, text }) => [textFile(build, place, whole), JSON.stringify(text)] as const),
  ]);
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, files);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return { pages: data.pages.length, files: files.size, bytes };
}

interface TextFile {
  place: number;
  whole?: true;
  text: PageText;
}

/** What is shown of each page and part, and the whole of pages with parts. */
const textsOf = ({ data, texts }: SearchSite): TextFile[] => [
  ...texts.flatMap((text, page): TextFile[] => [
    { place: page, text: shownText(data, text, page) },
    ...(hasParts(data, page) ? [{ place: page, whole: true as const, text }] : []),
  ]),
  ...data.passages.map(({ page, anchor }) => ({
    place: placeInIndex(data, page, anchor),
    text: shownText(data, texts[page] ?? { oneLine: '', sections: [] }, page, anchor),
  })),
];

/** One name for one content. */
const nameOf = (shards: readonly string[], texts: readonly TextFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify([shards, texts]))
    .digest('hex')
    .slice(0, 8);
