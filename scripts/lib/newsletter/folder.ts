import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

export type Files = ReadonlyMap<string, Uint8Array | string>;

/**
 * Replaces a folder as a whole: the files are written beside it and moved in place at the end, so
 * that an interruption leaves the old folder as it was.
 */
export async function replaceFolder(dir: string, files: Files): Promise<void> {
  await restoreFolder(dir);
  const fresh = `${dir}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(fresh, name)), { recursive: true });
    await writeFile(join(fresh, name), content);
  }
  if (existsSync(dir)) await rename(dir, `${dir}.old`);
  await rename(fresh, dir);
  await rm(`${dir}.old`, { recursive: true, force: true });
}

/** Puts the old folder back after an interruption between the two moves. */
async function restoreFolder(dir: string): Promise<void> {
  if (!existsSync(`${dir}.old`)) return;
  if (existsSync(dir)) await rm(`${dir}.old`, { recursive: true });
  else await rename(`${dir}.old`, dir);
}

/** Files of a folder by path with `/`, sorted; none when it does not exist. */
export async function readFolder(dir: string): Promise<Map<string, Uint8Array>> {
  if (!existsSync(dir)) return new Map();
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name))));
  return new Map(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]));
}
