import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isClientFile } from '../../src/domain/newsletter/files.ts';
import { unzipPack } from '../helpers/pack.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const pack = unzipPack(dir);
afterAll(() => rmSync(dirname(pack), { recursive: true, force: true }));

/** Addresses of client files on the pages of editions, from the root of the site. */
function clientFiles(root: string): string[] {
  return pagesOf(root)
    .filter(({ path }) => path.startsWith('/newsletters/2'))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src|data-html|data-text)="([^"]+)"/g)].map(
        ([, address = '']) => new URL(address, `http://site${path}`).pathname,
      ),
    )
    .filter(isClientFile);
}

describe.each([
  ['the site', dir],
  ['the offline pack', pack],
])('newsletters in %s', (_name, root) => {
  it('link to client files that are there', () => {
    const files = clientFiles(root);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the offline pack', () => {
  it('holds no picture and no version by segment', () => {
    const held = readdirSync(join(pack, 'newsletters'), { recursive: true, encoding: 'utf8' });
    expect(held.filter((name) => /\.png$|files\/.+\/.+/.test(name))).toEqual([]);
  });

  it('says what a reader has to open the site for, and offers no card that would go nowhere', () => {
    const page = pagesOf(pack).find(({ path }) => path === '/newsletters/2026-10/')?.html ?? '';
    expect(page).toContain('离线版里没有复制按钮、长图和分行业的版本');
    expect(page).not.toMatch(/<copy-form|data-card|长图 1/);
  });
});
