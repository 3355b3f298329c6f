import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isContentFile, readContent, readSealsIn } from '../../../src/loaders/disk.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { isPictureFile } from '../../../src/domain/picture/picture.ts';
import type { PictureFile } from '../../../src/domain/picture/picture.ts';
import { readPicture } from '../../../src/loaders/picture-file.ts';
import { isSealFile } from '../../../src/loaders/seals/read.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';

/** Editors that write anew may take a file away for a moment. */
const graceMs = 120;

/** A content folder in memory, read once and then file by file. */
export class ContentFiles {
  readonly #root: string;
  readonly #sources = new Map<string, SourceFile>();
  readonly #pictures = new Map<string, PictureFile>();
  readonly #unowned = new Set<string>();
  #seals: DiskContent['seals'];

  /** @throws when the folder cannot be read */
  static async open(root: string): Promise<ContentFiles> {
    return new ContentFiles(await readContent(root));
  }

  private constructor({ root, sources, pictures, unowned, seals }: DiskContent) {
    this.#root = root;
    this.#seals = seals;
    for (const source of sources) this.#sources.set(source.file, source);
    for (const picture of pictures) this.#pictures.set(picture.file, picture);
    for (const file of unowned) this.#unowned.add(file);
  }

  get seals(): DiskContent['seals'] {
    return this.#seals;
  }

  source(file: string): SourceFile | undefined {
    return this.#sources.get(file);
  }

  /** Reads one file again. @returns whether it came, went or says something else than before */
  async refresh(file: string): Promise<boolean> {
    if (!isContentFile(file)) return false;
    if (isSealFile(file)) {
      this.#seals = await readSealsIn(this.#root);
      return true;
    }
    const content = await contentOf(join(this.#root, file));
    const before = this.#sources.get(file);
    const known = before !== undefined || this.#pictures.has(file) || this.#unowned.has(file);
    if (content === undefined) {
      for (const group of [this.#sources, this.#pictures, this.#unowned]) group.delete(file);
      return known;
    }
    if (isPictureFile(file)) return this.#takePicture(readPicture(file, content));
    const source = readSource(file, content);
    if (source && before && saysTheSame(source, before)) return false;
    if (source) this.#sources.set(file, source);
    else this.#unowned.add(file);
    return source !== undefined || !known;
  }

  #takePicture(picture: PictureFile): boolean {
    const before = this.#pictures.get(picture.file);
    this.#pictures.set(picture.file, picture);
    return JSON.stringify(factsOf(picture)) !== JSON.stringify(before && factsOf(before));
  }

  /** All of it, in the order of `readContent`. */
  all(): DiskContent {
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    return {
      root: this.#root,
      sources: [...this.#sources.values()].sort(byFile),
      pictures: [...this.#pictures.values()].sort(byFile),
      unowned: [...this.#unowned].sort(),
      seals: this.#seals,
    };
  }
}

/** All that tells one picture from another. */
const factsOf = ({ picture, bytes, ...facts }: PictureFile) => ({
  ...facts,
  digest: picture?.digest ?? bytes.length,
});

/** Saved in another encoding, the same text is another report. */
const saysTheSame = (a: SourceFile, b: SourceFile): boolean =>
  a.text === b.text && a.encodingFault?.encoding === b.encodingFault?.encoding;

/** @returns `undefined` when the file is gone for good, or is a folder */
async function contentOf(path: string): Promise<Buffer | undefined> {
  const read = () => readFile(path).catch(() => undefined);
  const content = await read();
  if (content !== undefined) return content;
  await sleep(graceMs);
  return read();
}
