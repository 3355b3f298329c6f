import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../folders.ts';

/**
 * Writes all files or none, as far as a file system allows: when one cannot be written, those before it get back what
 * they held.
 * @param files texts by path below `root`, in the order they are written; files without one are taken away
 * @throws what kept a file from being written; when something could not be put back, an error that names it
 */
export async function writeTogether(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array | undefined>,
): Promise<void> {
  const before = new Map<string, Uint8Array | undefined>();
  for (const path of files.keys()) before.set(path, await bytesOf(join(root, path)));
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      if (text === undefined) await rm(join(root, path), { force: true });
      else await writeWhole(join(root, path), text);
      written.push(path);
    }
  } catch (error) {
    await putBack(root, written, before);
    throw new Error(`没有写成，什么也没有改：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const bytesOf = (file: string): Promise<Uint8Array | undefined> => readFile(file).catch(() => undefined);

async function putBack(
  root: string,
  written: readonly string[],
  before: ReadonlyMap<string, Uint8Array | undefined>,
): Promise<void> {
  const lost: string[] = [];
  for (const path of written.toReversed()) {
    const bytes = before.get(path);
    const file = join(root, path);
    await (bytes === undefined ? rm(file, { force: true }) : writeFile(file, bytes)).catch(() =>
      lost.push(path),
    );
  }
  if (lost.length > 0) throw new Error(`写到一半停下，这些文件要从版本库恢复：${lost.join('、')}`);
}
