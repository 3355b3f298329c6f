import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/** Content by path with `/`. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** Folders beside another one: `site.new-<pid>-<n>` while it is written, `site.old-…` while it is put away. */
const beside = /\.(new|old)-(\d+)-\d+$/;
let made = 0;

/** Name beside `dir`, of this process alone, for what is to take its place. */
export const freshFolder = (dir: string): string => `${dir}.new-${process.pid}-${++made}`;

/**
 * Replaces a folder as a whole: the files are written beside it and moved in place at the end, so
 * that an interruption leaves the old folder as it was, and of two that do so at once one stays whole.
 */
export async function replaceFolder(dir: string, files: Files): Promise<void> {
  await tidyFolder(dir);
  const fresh = freshFolder(dir);
  try {
    await writeFiles(fresh, files);
    await swapFolder(fresh, dir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

export async function writeFiles(dir: string, files: Files): Promise<void> {
  await mkdir(dir, { recursive: true });
  const folders = new Set([...files.keys()].map((name) => dirname(join(dir, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(dir, name), content);
}

/** Puts `fresh` in the place of `dir`. @throws when something holds the old folder, which then stays */
export async function swapFolder(fresh: string, dir: string): Promise<void> {
  const old = fresh.replace(/\.new-(?=[^/\\]*$)/, '.old-');
  while (!(await swapped(fresh, dir, old)));
  await rm(old, { recursive: true, force: true, maxRetries: 3 });
}

/** @returns false when another process was quicker: its folder is the one to replace then */
async function swapped(fresh: string, dir: string, old: string): Promise<boolean> {
  await rm(old, { recursive: true, force: true });
  const moved = await rename(dir, old).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw new Error(`${dir} 正被别的程序占用，关掉打开着它的程序再运行。`, { cause: error });
    },
  );
  try {
    await rename(fresh, dir);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) return false;
    if (moved) await rename(old, dir);
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Removes what stopped processes left beside a folder; puts the old folder back after a stop between two moves. */
export async function tidyFolder(dir: string): Promise<void> {
  for (const path of leftBeside(dir).filter((name) => !isRunning(Number(beside.exec(name)?.[2])))) {
    if (beside.exec(path)?.[1] === 'old' && !existsSync(dir)) await rename(path, dir);
    else await rm(path, { recursive: true, force: true });
  }
}

/** Whether the making of a folder stopped before it was in place, or still goes on. */
export const isUnfinished = (dir: string): boolean => leftBeside(dir).length > 0;

function leftBeside(dir: string): string[] {
  const [parent, name] = [dirname(dir), basename(dir)];
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((item) => item.replace(beside, '') === name && beside.test(item))
    .map((item) => join(parent, item));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
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

/** A file is there whole or not at all. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = freshFolder(file);
  try {
    await writeFile(fresh, text);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
