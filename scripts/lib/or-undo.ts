import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Writes files and folders that are not there yet, all or none: when one fails, those before it are taken away. */
export async function orUndo(paths: readonly string[], write: () => Promise<void>): Promise<void> {
  const fresh = paths.filter((path) => !existsSync(path));
  try {
    await write();
  } catch (error) {
    for (const path of fresh) await rm(path, { recursive: true, force: true });
    throw error;
  }
}
