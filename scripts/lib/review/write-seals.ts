import { stringify } from 'yaml';
import type { PictureFile } from '../../../src/domain/picture/picture.ts';
import { frozenCopyOf, frozenPictureOf, sealRecordOf, sumsFile } from '../../../src/domain/seals/store.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { sealedPictures, sumOfBytes } from '../../../src/loaders/seals/pictures.ts';
import { plainText, sumOf, sumsText } from '../../../src/loaders/seals/read.ts';
import type { Seal } from '../../../src/schemas/seals.ts';

/** A seal to be put on a text. */
export interface NewSeal {
  file: string;
  seal: Seal;
  text: string;
  /** What the text shows. */
  pictures: readonly PictureFile[];
  /** Set when it takes the place of the last seal, which nobody has relied on. */
  replaces?: boolean;
}

export const recordText = (file: string, seals: readonly Seal[]): string =>
  stringify({ file, seals }, { lineWidth: 0 });

/** The store as it will be, and the files to write for it by path below `content/`, the list of sums last. */
export function withSeals(store: SealStore, added: readonly NewSeal[]) {
  const files = new Map(store.files);
  const written = new Map<string, string>();
  const pictures = new Map(store.pictures);
  const bytesByPath = new Map<string, Uint8Array>();
  for (const { file, seal: given, text, pictures: shown, replaces } of added) {
    const sealed = sealedPictures(shown);
    const seal: Seal = { ...given, ...(sealed.length > 0 && { pictures: sealed }) };
    for (const { file: picture, bytes } of shown) {
      const sha256 = sumOfBytes(bytes);
      pictures.set(sha256, bytes);
      bytesByPath.set(frozenPictureOf(picture, sha256), bytes);
    }
    const record = files.get(file);
    const before = record?.seals ?? [];
    const seals = [...(replaces ? before.slice(0, -1) : before), seal];
    const frozen = plainText(text);
    const copies = new Map(record?.copies).set(seal.version, { text: frozen, sha256: sumOf(frozen) });
    files.set(file, { file, says: file, seals, copies });
    written.set(frozenCopyOf(file, seal.version), frozen);
    written.set(sealRecordOf(file), recordText(file, seals));
  }
  const sums = new Map([
    ...store.listed,
    ...[...bytesByPath].map(([path, bytes]) => [path, sumOfBytes(bytes)] as const),
    ...[...written].map(([path, text]) => [path, sumOf(text)] as const),
  ]);
  const next: SealStore = { ...store, files, pictures, actual: sums, listed: sums };
  return {
    store: next,
    files: new Map<string, string | Uint8Array>([...bytesByPath, ...written, [sumsFile, sumsText(sums)]]),
  };
}
