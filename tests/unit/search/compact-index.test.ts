import { encode } from 'cborg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../scripts/lib/folders.ts';
import { openPagefind } from '../../../scripts/lib/search/node-pagefind.ts';
import { PagefindIndex, pagefindOptions } from '../../../src/search/sources/pagefind.ts';
import { compactIndex } from '../../../scripts/lib/search/compact-index.ts';
import { buildPagefind } from '../../../scripts/lib/search/pagefind.ts';

const page = (text: string): string => `<html><body data-pagefind-body><p>${text}</p></body></html>`;
const bytes = (files: ReadonlyMap<string, Uint8Array | string>): number =>
  [...files].reduce((sum, [path, content]) => sum + (/index|meta/.test(path) ? content.length : 0), 0);

it('is smaller than the one of Pagefind, and every name tells the build', async () => {
  const texts = Array.from(
    { length: 300 },
    (_, at) => `第${at} 页 ${'票据 保理 贷款 '.repeat(at % 7)}word${at}`,
  );
  const files = await buildPagefind(texts.map((text, at) => ({ url: `${at}/`, html: page(text) })));
  const compact = compactIndex(files, 'b1');
  expect(bytes(compact)).toBeLessThan(0.8 * bytes(files));
  const named = [...compact.keys()].filter((path) => /pf_(index|meta)$/.test(path));
  expect(named.length).toBe([...files.keys()].filter((path) => /pf_(index|meta)$/.test(path)).length);
  for (const path of named) expect(path).toContain('b1');
  expect(new Set(named).size).toBe(named.length);
});

it('gives every word back, also where one file ends and the next begins', async () => {
  const wordsOf = (at: number): string[] => Array.from({ length: 12 }, (_, n) => `word${at}x${n}`);
  const folder = mkdtempSync(join(tmpdir(), 'compact-'));
  const files = await buildPagefind(
    Array.from({ length: 400 }, (_, at) => ({
      url: `${at}/`,
      html: page(`${wordsOf(at).join(' ')} ${at % 2 ? '票据' : '保理'}`),
    })),
  );
  await writeFiles(folder, compactIndex(files, 'b1'));
  expect([...files.keys()].filter((path) => path.endsWith('pf_index')).length).toBeGreaterThan(5);
  const index = new PagefindIndex(await openPagefind(folder, new Map(), pagefindOptions), 400);
  const lost = [];
  for (let at = 0; at < 400; at++)
    for (const word of wordsOf(at)) if (!(await index.find(word)).has(at)) lost.push(word);
  expect(lost).toEqual([]);
  expect((await index.find('票据')).size).toBe(200);
  rmSync(folder, { recursive: true });
});

it('is not made of a version that nobody looked at', () => {
  const content = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.7.0', [], []])]));
  expect(() => compactIndex(new Map([['pagefind.x.pf_meta', content]]), 'b1')).toThrow('1.6.0');
});
