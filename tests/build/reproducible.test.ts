import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../helpers/build.ts';
import { builtSite } from '../helpers/site.ts';

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
  it('gives the same bytes', () => {
    const out = mkdtempSync(join(tmpdir(), 'shengeng-'));
    try {
      buildSite({ SHENGENG_OUT: out });
      expect(hashes(out)).toEqual(hashes(builtSite().dir));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
