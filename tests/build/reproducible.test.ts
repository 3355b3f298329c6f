import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../helpers/site.ts';

const site = await builtSite();
const withoutCache = await builtSite('reproducible');

/** File name → hash of its bytes, for everything below a folder. */
function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const pairs = files.map((item) => {
    const path = join(item.parentPath, item.name);
    return [path.slice(dir.length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('building twice', () => {
  it('gives the same bytes from an empty cache', () => {
    expect(hashes(withoutCache.dir)).toEqual(hashes(site.dir));
  });

  it('gives the same bytes from a full one, with pages rendered without Astro bundling anew', async () => {
    expect(hashes((await builtSite('warm')).dir)).toEqual(hashes(site.dir));
  }, 600_000);
});
