import { describe, expect, it } from 'vitest';
import { indexedPages } from '../../../scripts/lib/search/indexed-page.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { siteData } from '../../../src/search/build/site-data.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const long = '设备更新贷款的办理要点，先看项目备案，再看订单和回款。'.repeat(30);
const record = (url: string, text: string): SearchRecord => ({
  url,
  meta: { title: url },
  filters: {},
  sections: [
    { id: '', title: '', text: '开头' },
    { id: 'steps', title: '步骤', text },
    { id: 'risk', title: '风险', text: `风险点。${text}` },
  ],
});
const made = (records: readonly SearchRecord[], cache: BuildCache) =>
  indexedPages(siteData(records, buildGraph([])), cache);

/** Keeps values in memory and counts what is made. */
function countingCache(): BuildCache & { made: number } {
  const values = new Map<string, unknown>();
  const cache: BuildCache & { made: number } = {
    made: 0,
    async remember<T>(_room: unknown, key: unknown, make: () => T | Promise<T>): Promise<T> {
      const name = JSON.stringify(key);
      if (!values.has(name)) {
        cache.made++;
        values.set(name, await make());
      }
      return values.get(name) as T;
    },
  };
  return cache;
}

describe('pages for the index', () => {
  it('name the passages of long pages by their headings, in the order of the site', async () => {
    const records = [
      record('a/index.html', long),
      record('b/index.html', '短'),
      record('c/index.html', long),
    ];
    const { data } = siteData(records, buildGraph([]));
    const pages = await made(records, noCache);
    expect(pages.map(({ page }) => page.url)).toEqual(['a/', 'b/', 'c/']);
    expect(pages.flatMap(({ passages }) => passages.map(({ url }) => url))).toEqual(
      data.passages.map(({ page, anchor }) => `${data.pages[page]?.url ?? ''}#${anchor}`),
    );
  });

  it('are made again only for the page that changed, and are the same then', async () => {
    const cache = countingCache();
    const before = [record('a/index.html', long), record('b/index.html', long)];
    await made(before, cache);
    expect(cache.made).toBe(2);
    const after = [before[0], record('b/index.html', `${long}新的一句。`)].filter((one) => one !== undefined);
    expect(await made(after, cache)).toEqual(await made(after, noCache));
    expect(cache.made).toBe(3);
  });
});
