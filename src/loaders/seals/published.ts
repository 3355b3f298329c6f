import { sealAt } from '../../domain/seals/store.ts';
import type { FrozenCopy, SealStore, SealedFile } from '../../domain/seals/store.ts';
import type { EntrySeals } from '../../domain/seals/entry-seals.ts';
import { isSealed } from '../../schemas/index.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import type { PictureFile } from '../../domain/picture/picture.ts';
import type { Seal } from '../../schemas/seals.ts';
import { readSource } from '../source-file.ts';
import { figuresBySeal } from './figures.ts';
import { saysTheSame } from './meaning.ts';
import { publishedPictures, showsTheSame } from './pictures.ts';
import { sumOf } from './read.ts';

/** Files of a content folder with the seals found in it. */
interface FoundContent {
  sources: readonly SourceFile[];
  pictures: readonly PictureFile[];
  seals: SealStore | undefined;
}

/** Content to be published or shown, with what is known of the seals of each file by its path. */
export type SealedContent<T extends FoundContent = FoundContent> = Omit<T, 'sources' | 'pictures'> & {
  sources: SourceFile[];
  pictures: PictureFile[];
  sealed: ReadonlyMap<string, EntrySeals>;
};

/**
 * The content as it was last sealed, by the end of a day where one is given. Files that are not sealed are left out,
 * and so are changes that wait; a file that is gone is still there as it was sealed.
 */
export function publishedContent<T extends FoundContent>(content: T, day?: string): SealedContent<T> {
  const working = new Map(content.sources.map((source) => [source.file, source]));
  const sealed = new Map<string, EntrySeals>();
  const sources = content.sources.filter(({ collection }) => !isSealed(collection));
  const shown: Seal[] = [];
  for (const record of content.seals?.files.values() ?? []) {
    const frozen = frozenSource(record, working.get(record.file), day);
    if (!frozen) continue;
    const now = working.get(record.file);
    sources.push(frozen);
    const seals = sealsUntil(record, day);
    shown.push(...seals.slice(-1));
    sealed.set(record.file, {
      seals,
      waiting: !now || !isAsSealed(now, content.pictures, record, day),
      draft: false,
      ...figuresBySeal(record, seals),
    });
  }
  return {
    ...content,
    sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)),
    pictures: publishedPictures(content.pictures, shown, content.seals?.pictures ?? new Map()),
    sealed,
  };
}

/** The content as it stands in the folder, with what of it waits for approval. */
export function workingContent<T extends FoundContent>(content: T): SealedContent<T> {
  const sealed = new Map<string, EntrySeals>();
  for (const source of content.sources) {
    const own = workingSeals(source, content);
    if (own) sealed.set(source.file, own);
  }
  return { ...content, sources: [...content.sources], pictures: [...content.pictures], sealed };
}

/** What is known of the seals of a file as it stands; nothing for files that are not sealed. */
export function workingSeals(
  source: SourceFile,
  { seals, pictures }: Pick<FoundContent, 'seals' | 'pictures'>,
): EntrySeals | undefined {
  if (!isSealed(source.collection)) return undefined;
  const record = seals?.files.get(source.file);
  const waiting = !record || !isAsSealed(source, pictures, record);
  return {
    seals: record?.seals ?? [],
    waiting,
    draft: waiting,
    ...(record && figuresBySeal(record, record.seals)),
  };
}

/** Whether a file says, and shows, what was sealed last. */
export function isAsSealed(
  source: SourceFile,
  pictures: readonly PictureFile[],
  record: SealedFile,
  day?: string,
): boolean {
  const last = sealAt(record, day);
  const frozen = frozenSource(record, source, day);
  return (
    last !== undefined &&
    frozen !== undefined &&
    saysTheSame(source, frozen) &&
    showsTheSame(source, pictures, last)
  );
}

/** The text a file was sealed with; the working file itself where it still is the same. */
export function frozenSource(record: SealedFile, working?: SourceFile, day?: string): SourceFile | undefined {
  const last = sealAt(record, day);
  if (!last) return undefined;
  if (working && sumOf(working.text) === last.sha256) return working;
  const copy = record.copies.get(last.version);
  return copy && readCopy(record.file, copy);
}

const readCopies = new WeakMap<FrozenCopy, SourceFile>();

/** The copy as it stands for a file; a seal that goes along with a renamed file stands for another one. */
function readCopy(file: string, copy: FrozenCopy): SourceFile | undefined {
  const before = readCopies.get(copy);
  if (before?.file === file) return before;
  const read = readSource(file, copy.text);
  if (read) readCopies.set(copy, read);
  return read;
}

const sealsUntil = ({ seals }: SealedFile, day?: string) =>
  seals.filter(({ date }) => day === undefined || date <= day);
