import { frozenCopyOf, sealFolderOf, sealRecordOf } from '../../../src/domain/seals/store.ts';
import type { SealStore } from '../../../src/domain/seals/store.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import type { Seal } from '../../../src/schemas/seals.ts';
import { recordText } from './write-seals.ts';

/**
 * The seals of files that get another path, which keep what they say but for the name.
 * @returns the store as it will be, and what to write for it, texts by path below `content/`; nothing under a path is
 * to be taken away. The list of sums is written with the seals that follow.
 */
export function withMovedSeals(store: SealStore, moves: readonly { from: string; to: string }[]) {
  const files = new Map(store.files);
  const sums = new Map(store.listed);
  const written = new Map<string, string | undefined>();
  for (const { from, to } of moves) {
    const record = files.get(from);
    if (!record) continue;
    for (const path of [...sums.keys()].filter((one) => one.startsWith(`${sealFolderOf(from)}/`))) {
      sums.delete(path);
      written.set(path, undefined);
    }
    const seals = record.seals.map((seal) => withMovedPictures(seal, moves));
    const texts = [...record.copies].map(([version, { text }]) => [frozenCopyOf(to, version), text] as const);
    for (const [path, text] of [...texts, [sealRecordOf(to), recordText(to, seals)] as const]) {
      sums.set(path, sumOf(text));
      written.set(path, text);
    }
    files.delete(from);
    files.set(to, { ...record, file: to, says: to, seals });
  }
  return { store: { ...store, files, listed: sums, actual: sums } satisfies SealStore, files: written };
}

const withMovedPictures = (seal: Seal, moves: readonly { from: string; to: string }[]): Seal =>
  seal.pictures
    ? {
        ...seal,
        pictures: seal.pictures.map(({ file, sha256 }) => ({
          file: moves.find(({ from }) => from === file)?.to ?? file,
          sha256,
        })),
      }
    : seal;
