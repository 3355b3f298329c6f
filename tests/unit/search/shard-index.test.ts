import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPagefind } from '../../../scripts/lib/search/pagefind.ts';
import { shardIndex } from '../../../scripts/lib/search/shard-index.ts';
import { readPostings, writePostings } from '../../../src/search/postings.ts';
import { ShardIndex } from '../../../src/search/sources/shards.ts';

const page = (text: string): string => `<html><body data-pagefind-body><p>${text}</p></body></html>`;

it('gives every word back, whatever file it stands in, and no word that is in none', async () => {
  const wordsOf = (at: number): string[] => Array.from({ length: 12 }, (_, n) => `word${at}x${n}`);
  const files = await buildPagefind(
    Array.from({ length: 400 }, (_, at) => ({
      url: `${at}/`,
      html: page(`${wordsOf(at).join(' ')} ${at % 2 ? '票据' : '保理'}`),
    })),
  );
  const shards = shardIndex(files);
  expect(shards.length).toBeGreaterThan(5);
  const index = new ShardIndex((shard) => Promise.resolve(shards[shard] ?? {}), shards.length);
  const lost = [];
  for (let at = 0; at < 400; at++)
    for (const word of wordsOf(at)) if (!(await index.find(word)).has(at)) lost.push(word);
  expect(lost).toEqual([]);
  expect((await index.find('票据')).size).toBe(200);
  for (const word of ['constructor', '贴现']) expect((await index.find(word)).size).toBe(0);
});

it('loads a file once, and again after it did not come', async () => {
  let loads = 0;
  const index = new ShardIndex(
    () => (loads++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve({ 票据: '!0' })),
    1,
  );
  await expect(index.find('票据')).rejects.toThrow('offline');
  expect([...(await index.find('票据'))]).toEqual([[0, 1]]);
  await index.find('保理');
  expect(loads).toBe(2);
});

it('writes places in few characters and reads them back', () => {
  const postings = new Map([0, 1, 31, 32, 64, 1087, 1088, 40_000].map((place) => [place, (place % 3) + 1]));
  const written = writePostings(postings);
  expect(new Map([...readPostings(written)].sort(([a], [b]) => a - b))).toEqual(postings);
  expect(written.length).toBeLessThan(3 * postings.size);
  expect(readPostings('').size).toBe(0);
});

it('refuses files of another version of Pagefind', () => {
  const content = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.7.0', [], []])]));
  expect(() => shardIndex(new Map([['pagefind.x.pf_meta', content]]))).toThrow('1.6.0');
});
