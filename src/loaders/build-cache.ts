import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuildCache, CacheRoom } from '../domain/site/build-cache.ts';

/** What may decide the bytes everywhere: packages by version, the Node they run on, the platform. */
const machine = [process.version, process.platform, process.arch];
const digestBytes = 32;

/** Where the builds of this checkout keep what they made; `npm run clean` empties it. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env['SHENGENG_CACHE'] ?? '.cache/build');

/**
 * A cache on disk in which every value is found by a hash of all that goes into it, so it can be
 * late but never wrong: other code, packages, Node or key is another value. Several processes may
 * share the folder. A damaged file counts as absent.
 * @param root of the repository, where `code` and the lock file are
 */
export function buildCache(folder: string = cacheFolder(), root = process.cwd()): BuildCache {
  const codes = new Map<string, Promise<string>>();
  const codeOf = (room: CacheRoom): Promise<string> => {
    const known = codes.get(room.name) ?? codeDigest(root, [...room.code, 'package-lock.json']);
    codes.set(room.name, known);
    return known;
  };
  return {
    async remember<T>(room: CacheRoom, key: unknown, make: () => T | Promise<T>): Promise<T> {
      const name = digest(keyText([machine, await codeOf(room), key])).toString('hex');
      const file = join(folder, room.name, name);
      const kept = await readValue(file);
      if (kept) return deserialize(kept) as T;
      const value = await make();
      await writeValue(file, serialize(value));
      return value;
    },
  };
}

/** Removes what no build has used since `days` ago, and the oldest beyond `bytes`. */
export async function pruneCache(
  folder: string,
  { days = 14, bytes = 1_000_000_000, now = Date.now() } = {},
): Promise<void> {
  const files = await filesBelow(folder);
  const stats = await Promise.all(files.map(async (file) => ({ file, ...(await timeAndSize(file)) })));
  let room = bytes;
  for (const { file, time, size } of stats.sort((a, b) => b.time - a.time)) {
    room -= size;
    if (room < 0 || time < now - days * 86_400_000) await rm(file, { force: true });
  }
}

const digest = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** @throws TypeError for what JSON would drop or change without a word */
function keyText(key: unknown): string {
  return JSON.stringify(key, function (this: Record<string, unknown>, name, value: unknown) {
    // A Buffer has been turned into a list of numbers by now; it is taken as it stands in the key.
    const bytes = this[name];
    if (ArrayBuffer.isView(bytes)) return { bytes: digest(bytes as Uint8Array).toString('hex') };
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set || ['function', 'symbol', 'bigint'].includes(typeof value))
      throw new TypeError(`a cache key cannot hold ${String(value)}`);
    return value;
  });
}

/** Hash of the code a room names, by path and content. */
async function codeDigest(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesBelow(join(root, path)))
      hash.update(`${file.slice(root.length).split(sep).join('/')}\n`).update(digest(await readFile(file)));
  return hash.digest('hex');
}

/** The file itself, or all files of a folder, sorted; none when there is no such path. */
async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [path] : [];
  const items = await readdir(path, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

async function timeAndSize(file: string): Promise<{ time: number; size: number }> {
  const found = await stat(file).catch(() => undefined);
  return { time: found?.mtimeMs ?? 0, size: found?.size ?? 0 };
}

/** The value in a file that is whole; its time tells when it was last used. */
async function readValue(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const value = bytes.subarray(digestBytes);
  if (!digest(value).equals(bytes.subarray(0, digestBytes))) return undefined;
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return value;
}

/** A full or read-only disk costs the next build its time, not this one its result. */
async function writeValue(file: string, value: Buffer): Promise<void> {
  const own = `${file}.${process.pid}`;
  try {
    await mkdir(resolve(file, '..'), { recursive: true });
    await writeFile(own, Buffer.concat([digest(value), value]));
    await rename(own, file);
  } catch {
    await rm(own, { force: true }).catch(() => undefined);
  }
}
