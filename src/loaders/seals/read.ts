import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { frozenPictures, sealsFolder, sumsFile } from '../../domain/seals/store.ts';
import { asReadLast } from '../as-read-last.ts';
import type { BrokenRecord, FrozenCopy, SealStore, SealedFile } from '../../domain/seals/store.ts';
import { sealRecord } from '../../schemas/seals.ts';
import { sumOfBytes } from './pictures.ts';

/** Line ends do not matter: a copy checked out on Windows is the same. */
export const plainText = (bytes: Uint8Array | string): string =>
  (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).replaceAll('\r\n', '\n');

/** sha256 of a text with plain line ends, in hex. */
export const sumOf = (text: string): string => createHash('sha256').update(plainText(text)).digest('hex');

export const isSealFile = (file: string): boolean => file.startsWith(`${sealsFolder}/`);

/** Whether a file below a content folder is the frozen copy of a picture. */
export const isFrozenPicture = (file: string): boolean => file.startsWith(frozenPictures);

/**
 * The seals in the files below `seals/`, by path below `content/`; nothing when there are none. Judges nothing.
 * @param frozen copies of pictures by path
 */
export function readSeals(
  texts: ReadonlyMap<string, string>,
  frozen: ReadonlyMap<string, Uint8Array> = new Map(),
): SealStore | undefined {
  if (texts.size === 0) return undefined;
  const actual = new Map([
    ...[...texts]
      .filter(([path]) => path !== sumsFile)
      .map(([path, text]) => [path, copyOf(path, text).sha256] as const),
    ...[...frozen].map(([path, bytes]) => [path, sumOfBytes(bytes)] as const),
  ]);
  const pictures = new Map([...frozen].map(([path, bytes]) => [actual.get(path) ?? '', bytes]));
  const files = new Map<string, SealedFile>();
  const broken: BrokenRecord[] = [];
  for (const [path, text] of texts) {
    if (!path.endsWith('/seals.yaml')) continue;
    const file = path.slice(sealsFolder.length + 1, -'/seals.yaml'.length);
    const read = readRecord(path, text);
    if ('problems' in read) broken.push({ path, problems: read.problems });
    else files.set(file, { file, says: read.file, seals: read.seals, copies: new Map() });
  }
  for (const [path, text] of texts) takeCopy(files, path, copyOf(path, text));
  return { files, broken, actual, pictures, listed: sumsIn(texts.get(sumsFile) ?? '') };
}

function takeCopy(files: ReadonlyMap<string, SealedFile>, path: string, copy: FrozenCopy): void {
  const [, file = '', version = ''] = /^seals\/(.+)\/(\d+\.\d+)\.[a-z]+$/.exec(path) ?? [];
  (files.get(file)?.copies as Map<string, FrozenCopy> | undefined)?.set(version, copy);
}

/** A text below `seals/` with its sum. */
const copyOf = asReadLast((_path, text: string): FrozenCopy => ({ text, sha256: sumOf(text) }));

const readRecord = asReadLast((_path, text: string) => {
  try {
    const read = sealRecord.safeParse(parse(text));
    if (read.success) return read.data;
    return {
      problems: read.error.issues.map(({ path, message }) =>
        [path.join('.'), message].filter(Boolean).join('：'),
      ),
    };
  } catch {
    return { problems: ['不是能读的 YAML'] };
  }
});

/** Sums by path below `content/`, of lines `sha256  path`; the paths in the list are below `seals/`. */
function sumsIn(text: string): Map<string, string> {
  const lines = plainText(text).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum && path ? [[`${sealsFolder}/${path}`, sum] as const] : [];
    }),
  );
}

/** The list of sums as it is kept. */
export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  [...sums]
    .map(([path, sum]) => `${sum}  ${path.slice(sealsFolder.length + 1)}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
