import type { Seal } from '../../schemas/seals.ts';

/** Where seals stand below a content folder. */
export const sealsFolder = 'seals';

/** The list of every file below it with its sha256, in the form `sha256sum` writes and checks. */
export const sumsFile = `${sealsFolder}/SHA256SUMS`;

/** Seals of one content file with the texts they were put on. */
export interface SealedFile {
  /** Content file, as a path below `content/`. */
  file: string;
  /** What its record says the file is; another one when the record was copied. */
  says: string;
  /** Oldest first. */
  seals: readonly Seal[];
  /** Frozen copies by version. */
  copies: ReadonlyMap<string, FrozenCopy>;
}

export interface FrozenCopy {
  text: string;
  sha256: string;
}

/** A record that cannot be read, and why. */
export interface BrokenRecord {
  path: string;
  problems: readonly string[];
}

/** All seals of a content folder, as they were found. */
export interface SealStore {
  files: ReadonlyMap<string, SealedFile>;
  broken: readonly BrokenRecord[];
  /** Sums by path below `content/`: as listed, and as the files give them. */
  listed: ReadonlyMap<string, string>;
  /** Bytes of the pictures that were sealed, by their sha256. */
  pictures: ReadonlyMap<string, Uint8Array>;
  actual: ReadonlyMap<string, string>;
}

/** Folder of the seals of a content file, with its record and its frozen copies. */
export const sealFolderOf = (file: string): string => `${sealsFolder}/${file}`;
export const sealRecordOf = (file: string): string => `${sealFolderOf(file)}/seals.yaml`;
export const frozenCopyOf = (file: string, version: string): string =>
  `${sealFolderOf(file)}/${version}${/\.[^.]+$/.exec(file)?.[0] ?? ''}`;

/** Frozen copy of a picture, which all versions share that show it. @param file the picture it was taken from */
export const frozenPictureOf = (file: string, sha256: string): string =>
  `${frozenPictures}${sha256}${/\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? ''}`;
export const frozenPictures = `${sealsFolder}/pictures/`;

/** The last seal put on a file by the end of a day; all of them count without a day. */
export const sealAt = ({ seals }: SealedFile, day?: string): Seal | undefined =>
  seals.filter(({ date }) => day === undefined || date <= day).at(-1);
