import { runChecks } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/problem.ts';
import type { DiskContent } from '../../src/loaders/disk.ts';
import { isPictureFile } from '../../src/domain/picture/picture.ts';
import type { PictureFile } from '../../src/domain/picture/picture.ts';
import { readPicture } from '../../src/loaders/picture-file.ts';
import { readSource } from '../../src/loaders/source-file.ts';
import { isSealFile } from '../../src/loaders/seals/read.ts';
import { importTexts, withSealTexts } from './seals.ts';
import { encoded } from './encodings.ts';
import type { OldEncoding } from './encodings.ts';

export interface Mutation {
  file: string;
  /** Text to replace; nothing when the file is new. */
  find?: string | RegExp;
  to: string;
  /** Set when the content was sealed before; so was it when a file below `seals/` is changed. */
  sealed?: true;
  /** Saved by a program that knows no UTF-8. */
  saveAs?: OldEncoding;
}

/** A way to break content, and the first lines of the report it must get. */
export interface MutationCase {
  name: string;
  edit: Mutation;
  report: readonly string[];
}

export const checkedOn = '2026-11-30';

/** Applies edits to a content folder in memory. @throws when an edit changes nothing */
export function mutate(content: DiskContent, edits: readonly Mutation[]): DiskContent {
  const sources = edits.filter(({ file }) => !isSealFile(file));
  const changed = mutateSources(content, sources);
  if (!edits.some(({ file, sealed }) => sealed || isSealFile(file))) return changed;
  const texts = importTexts(content);
  for (const { file, find = '', to } of edits.filter((edit) => isSealFile(edit.file)))
    texts.set(file, texts.get(file)?.replace(find, to) ?? to);
  return withSealTexts(changed, texts);
}

function mutateSources(content: DiskContent, edits: readonly Mutation[]): DiskContent {
  return edits.reduce<DiskContent>((current, { file, find, to, saveAs }) => {
    const old = current.sources.find((source) => source.file === file);
    const text = old && find !== undefined ? old.text.replace(find, to) : to;
    if (old && text === old.text && !saveAs) throw new Error(`${file}: the edit changes nothing`);
    if (isPictureFile(file))
      return withPicture(
        current,
        readPicture(file, Buffer.from(to, file.endsWith('.svg') ? 'utf8' : 'latin1')),
      );
    const source = readSource(file, saveAs ? encoded(text, saveAs) : text);
    if (!source) return { ...current, unowned: [...current.unowned, file] };
    return { ...current, sources: [...current.sources.filter((item) => item !== old), source] };
  }, content);
}

const withPicture = (content: DiskContent, picture: PictureFile): DiskContent => ({
  ...content,
  pictures: [...content.pictures.filter(({ file }) => file !== picture.file), picture],
});

const known = new WeakMap<DiskContent, ReadonlySet<string>>();

/** Problems the content has before any edit; checked once. */
function knownProblems(content: DiskContent): ReadonlySet<string> {
  const before =
    known.get(content) ??
    new Set(runChecks({ ...content, today: checkedOn }).map((item) => JSON.stringify(item)));
  known.set(content, before);
  return before;
}

/** Problems an edit brings, in the words a reader of the report sees. */
export function newProblems(content: DiskContent, edits: readonly Mutation[]): Problem[] {
  const before = knownProblems(content);
  return runChecks({ ...mutate(content, edits), today: checkedOn }).filter(
    (item) => !before.has(JSON.stringify(item)),
  );
}

export const line = ({ rule, file, line: row, column, message, fix }: Problem): string =>
  `${rule} ${file}:${row}:${column} ${message} → ${fix}`;
