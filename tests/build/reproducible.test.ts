import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
      const env = Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|TEST|VITEST.*)$/.test(name),
        ),
      );
      const run = spawnSync(process.execPath, ['scripts/build.ts'], {
        env: { ...env, SHENGENG_OUT: out },
        encoding: 'utf8',
      });
      expect(run.status, run.stdout + run.stderr).toBe(0);
      expect(hashes(out)).toEqual(hashes(builtSite().dir));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
