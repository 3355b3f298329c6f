import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function folderSize(folder: string): Promise<{ files: number; bytes: number }> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    items
      .filter((item) => item.isFile())
      .map(async (item) => (await stat(join(item.parentPath, item.name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
