import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { writePostings } from '../../../src/search/postings.ts';
import { shardOf } from '../../../src/search/sources/shards.ts';
import type { Shard } from '../../../src/search/sources/shards.ts';
import type { Files } from '../folders.ts';

/** Version of Pagefind whose files are read here; their form is its own affair and may change with any other. */
const known = '1.6.0';
const signature = Buffer.from('pagefind_dcd');
const indexFile = /^index\/.*\.pf_index$/;
const metaFile = /\.pf_meta$/;
/** What Pagefind multiplies the weight of a block with; one more and negative stands before the places. */
const weightUnit = 24;
/** Characters of tokens and places in one file. A question needs a dozen tokens, not their neighbours. */
const shardSize = 220;

/** Each word with the pages it stands on, by their distance; before each place a negative number for its weight. */
type Chunk = [words: [word: string, pages: [distance: number, places: number[], ...unknown[]][]][]];

/**
 * An index of Pagefind as the planner asks for it, token by token, without what only Pagefind's own ranking needs:
 * where on a page a word stands, how long a page is, a list of all files, WebAssembly.
 * @param files as Pagefind wrote them; pages are numbered in the order in which they were added
 * @throws when they are not of the version that is known here
 */
export function shardIndex(files: Files): Shard[] {
  const meta = [...files].find(([path]) => metaFile.test(path))?.[1];
  if (meta === undefined || (read(meta) as [string])[0] !== known)
    throw new Error(`搜索索引不是 Pagefind ${known} 的格式；换了版本，先照新格式改 shard-index.ts`);
  const words = [...files]
    .filter(([path]) => indexFile.test(path))
    .flatMap(([, content]) => (read(content) as Chunk)[0])
    .map(([word, pages]) => [word, writePostings(postingsOf(pages))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const size = words.reduce((sum, [word, written]) => sum + word.length + written.length, 0);
  const count = Math.max(1, Math.ceil(size / shardSize));
  const shards = Map.groupBy(words, ([word]) => shardOf(word, count));
  return Array.from({ length: count }, (_, at) => Object.fromEntries(shards.get(at) ?? []));
}

function postingsOf(pages: Chunk[0][number][1]): Map<number, number> {
  let page = 0;
  return new Map(
    pages.map(([distance, [mark = 0]]) => [(page += distance), (-mark - 1) / weightUnit] as const),
  );
}

const read = (content: Uint8Array | string): unknown =>
  decode(gunzipSync(Buffer.from(content as Uint8Array)).subarray(signature.length));
