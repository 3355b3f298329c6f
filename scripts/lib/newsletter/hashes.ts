import { createHash } from 'node:crypto';
import type { Files } from '../folders.ts';

/** sha256 of each file by path, in the order of the paths. */
export type Hashes = ReadonlyMap<string, string>;

export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

export const hashesOf = (files: Files): Hashes =>
  new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]) => [path, sha256(content)]));

/** Paths whose bytes differ, or that only one side has. */
export function differing(a: Hashes, b: Hashes): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}
