import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The register of unanswered questions of the repository, without its questions. */
const register = readFileSync('content/data/search-misses.yaml', 'utf8').replace(
  /^misses:[^]*/m,
  'misses:\n',
);

export const missesFile = (lines: string): string => register + lines;

/** The content of the fixture with questions pasted into the register, in a folder of its own. */
export function missesContent(lines: string): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'shengeng-misses-'));
  cpSync('tests/fixtures/content', dir, { recursive: true });
  writeFileSync(join(dir, 'data/search-misses.yaml'), missesFile(lines));
  return { dir, remove: () => rmSync(dir, { recursive: true }) };
}

/** `npm run search:misses` on a content folder and a built site. */
export const runMisses = (content: string, site: string) =>
  spawnSync(process.execPath, ['scripts/search-misses.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SHENGENG_CONTENT: content, SHENGENG_OUT: site },
  });
