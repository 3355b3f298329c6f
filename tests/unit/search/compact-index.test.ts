import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
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

it('is not made of a version that nobody looked at', () => {
  const content = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.7.0', [], []])]));
  expect(() => compactIndex(new Map([['pagefind.x.pf_meta', content]]), 'b1')).toThrow('1.6.0');
});
