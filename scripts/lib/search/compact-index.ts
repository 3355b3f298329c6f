import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { documentId } from '../../../src/search/files.ts';
import type { Files } from '../folders.ts';

/** Version of Pagefind whose files are read here; their form is its own affair and may change with any other. */
const known = '1.6.0';
const signature = Buffer.from('pagefind_dcd');
const indexFile = /^index\/(.*)\.pf_index$/;
const metaFile = /\.pf_meta$/;
const entryFile = 'pagefind-entry.json';

/** A page: name, words, sort keys. A chunk: first word, last word, name. */
type Meta = [
  version: string,
  pages: [id: string, words: number, ...unknown[]][],
  chunks: [from: string, to: string, id: string][],
  ...unknown[],
];
/** Each word with the pages it stands on, by their distance; before each place a negative number for its weight. */
type Chunk = [
  words: [word: string, pages: [distance: number, places: number[], ...unknown[]][], ...unknown[]][],
];

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * An index of Pagefind without what only its own pages need: where on a page a word stands, how long a page is,
 * and names that are random. A page is named by its number in the order in which it was added.
 * @param build name of this index: it stands in the name of every file, so that no browser mixes the files of two builds
 * @throws when the files are not of the version that is known here
 */
export function compactIndex(files: Files, build: string): Files {
  const meta = metaOf(files);
  const [version, pages, chunks, ...rest] = meta;
  const names = new Map(chunks.map(([, , id], at) => [id, `${build}_${at.toString(36)}`]));
  const compact: Meta = [
    version,
    pages.map(([, , ...more], at) => [documentId(at), 1, ...more]),
    chunks.map(([from, to, id]) => [from, to, names.get(id) ?? id]),
    ...rest,
  ];
  return new Map(
    [...files].map(([path, content]): [path: string, content: Uint8Array | string] => {
      const chunk = indexFile.exec(path)?.[1];
      if (chunk !== undefined) return [`index/${names.get(chunk) ?? chunk}.pf_index`, withoutPlaces(content)];
      if (metaFile.test(path)) return [`pagefind.${build}.pf_meta`, write(compact)];
      return path === entryFile ? [path, entryOf(content, build)] : [path, content];
    }),
  );
}

function metaOf(files: Files): Meta {
  const content = [...files].find(([path]) => metaFile.test(path))?.[1];
  const meta = content === undefined ? undefined : (read(content) as Meta);
  if (meta?.[0] !== known)
    throw new Error(`搜索索引不是 Pagefind ${known} 的格式；换了版本，先照新格式改 compact-index.ts`);
  return meta;
}

function withoutPlaces(content: Uint8Array | string): Uint8Array {
  const [words, ...rest] = read(content) as [...Chunk, ...unknown[]];
  const zero = (places: readonly number[]) => places.map((one) => Math.min(one, 0));
  const compact = words.map(([word, pages, ...more]) => [
    word,
    pages.map(([distance, places, ...others]) => [distance, zero(places), ...others]),
    ...more,
  ]);
  return write([compact, ...rest]);
}

/** What tells a browser which index there is. */
function entryOf(content: Uint8Array | string, build: string): string {
  const { languages, ...rest } = JSON.parse(Buffer.from(content as Uint8Array).toString()) as Entry;
  const named = Object.entries(languages).map(([name, one]) => [name, { ...one, hash: build }] as const);
  const all: Entry['languages'] = Object.fromEntries(named);
  return JSON.stringify({ ...rest, languages: all });
}

const read = (content: Uint8Array | string): unknown =>
  decode(gunzipSync(Buffer.from(content as Uint8Array)).subarray(signature.length));

const write = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
