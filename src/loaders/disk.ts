import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildGraph } from '../domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../domain/graph.ts';
import { isPictureFile } from '../domain/picture/picture.ts';
import type { Picture, PictureFile } from '../domain/picture/picture.ts';
import type { BuildCache } from '../domain/site/build-cache.ts';
import { rows } from '../schemas/index.ts';
import { asReadLast } from './as-read-last.ts';
import { publishedContent, workingContent } from './seals/published.ts';
import type { SealedContent } from './seals/published.ts';
import { readPicture } from './picture-file.ts';
import { isFrozenPicture, isSealFile, plainText, readSeals } from './seals/read.ts';
import { keptFields } from './kept-fields.ts';
import type { FoundFile } from './kept-fields.ts';
import { placeOf, readSource } from './source-file.ts';
import type { FrozenEditions } from '../domain/newsletter/approval/frozen-editions.ts';
import type { EntrySeals } from '../domain/seals/entry-seals.ts';
import { sealsFolder } from '../domain/seals/store.ts';
import type { SealStore } from '../domain/seals/store.ts';
import type { SourceFile } from '../schemas/source-file.ts';

/** Everything found under a content folder; files no collection owns are listed apart. */
export interface DiskContent {
  root: string;
  sources: SourceFile[];
  unowned: string[];
  pictures: PictureFile[];
  /** Absent when nothing was ever sealed. */
  seals: SealStore | undefined;
  /** Letters that went out, which stand outside the folder; absent where nobody looks at them. */
  frozen?: FrozenEditions;
}

/** Whether a path below a content folder is content at all: notes of the folder itself and hidden files are not. */
export const isContentFile = (file: string): boolean => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name !== 'README.md';
};

const sourceIn = asReadLast((file, bytes: Uint8Array) => readSource(file, bytes));

/**
 * Reads a content folder without judging it.
 * @param cache where the fields of files are kept from one time to the next
 * @throws when the folder cannot be read
 */
export async function readContent(root: string, cache?: BuildCache): Promise<DiskContent> {
  const files = await filesBelow(root);
  const content: DiskContent = { root, sources: [], unowned: [], pictures: [], seals: undefined };
  const sealTexts = new Map<string, string>();
  const frozen = new Map<string, Uint8Array>();
  const kept = cache && (await keptFields(files.filter(isOwned), cache));
  for (const { file, bytes } of files) {
    if (isFrozenPicture(file)) frozen.set(file, bytes);
    else if (isSealFile(file)) sealTexts.set(file, plainText(bytes));
    else if (isPictureFile(file)) content.pictures.push(readPicture(file, bytes));
    else {
      const source = kept ? readSource(file, bytes, rows, kept.get(file)) : sourceIn(file, bytes);
      if (source) content.sources.push(source);
      else content.unowned.push(file);
    }
  }
  content.seals = readSeals(sealTexts, frozen);
  return content;
}

/** Every content file with its bytes, by path. */
async function filesBelow(root: string): Promise<FoundFile[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter(isContentFile)
    .sort();
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(root, file)) })));
}

const isOwned = ({ file }: FoundFile): boolean => !isSealFile(file) && placeOf(file) !== undefined;

/** The seals of a content folder alone. */
export async function readSealsIn(root: string): Promise<SealStore | undefined> {
  const folder = join(root, sealsFolder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const texts = new Map<string, string>();
  const frozen = new Map<string, Uint8Array>();
  for (const [file, bytes] of await Promise.all(
    paths.map(async (path) => [relative(root, path).split(sep).join('/'), await readFile(path)] as const),
  )) {
    if (isFrozenPicture(file)) frozen.set(file, bytes);
    else texts.set(file, plainText(bytes));
  }
  return readSeals(texts, frozen);
}

/** The entry of a file when its schema accepts it. */
export function validEntry(
  source: SourceFile,
  row = rows[source.collection],
  sealing?: EntrySeals,
): AnyEntry | undefined {
  if (!source.isSound) return undefined;
  const parsed = row.schema.safeParse(source.data);
  const { collection, id, body, file } = source;
  return parsed.success
    ? ({ collection, id, data: parsed.data, body, file, ...(sealing && { sealing }) } as AnyEntry)
    : undefined;
}

/** Entries whose schema accepts them; the others are left for the checks to report. */
export const validEntries = (sources: readonly SourceFile[]): AnyEntry[] =>
  sources.flatMap((source) => validEntry(source) ?? []);

/** The pictures that can be shown. */
export const picturesIn = (files: readonly PictureFile[]): Picture[] =>
  files.flatMap(({ picture }) => picture ?? []);

/** The graph of a content folder as it stands, for the desk of the editor and for tests. */
export async function loadGraph(root: string): Promise<ContentGraph> {
  return graphOf(workingContent(await readContent(root)));
}

/** The graph of what is published of a content folder, for all that leaves the editor's desk. */
export async function loadPublished(root: string): Promise<ContentGraph> {
  return graphOf(publishedContent(await readContent(root)));
}

const graphOf = ({ sources, pictures, sealed }: SealedContent<DiskContent>): ContentGraph =>
  buildGraph(
    sources.flatMap((source) => validEntry(source, undefined, sealed.get(source.file)) ?? []),
    undefined,
    picturesIn(pictures),
  );
