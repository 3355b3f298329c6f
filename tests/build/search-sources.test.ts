import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { heldOut, readQueries, spoken } from '../../scripts/bench/search/queries.ts';
import { openNodePlanner } from '../../scripts/lib/search/node-engine.ts';
import { offlineSearchScript } from '../../src/domain/site/offline.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import type { OfflineSearch } from '../../src/search/offline.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { builtSite } from '../helpers/site.ts';

const today = '2026-11-24';
const { dir } = await builtSite();

function openOffline(): SearchEngine {
  const page = createContext({}) as OfflineSearch;
  runInContext(readFileSync(join(dir, offlineSearchScript), 'utf8'), page);
  return page.shengengSearch.openIndex(page.shengengRecords, today);
}
const openPlanner = () => openNodePlanner(join(dir, 'pagefind'), today);

const offline = openOffline();
const planner = await openPlanner();
const warm = new SearchEngine(planner, today);
/** What a reader sees: whether it answers, how many pages, and which come first. */
async function seen(engine: SearchEngine, query: string) {
  const { verdict, total, results } = await engine.ask(query, {}, 30);
  return { verdict, total, first: results.map(({ url, anchor }) => url + (anchor ?? '')) };
}

describe('the search of the pack and the one online answer alike', () => {
  it.each([
    'tests/fixtures/search-queries.yaml',
    heldOut,
    'tests/fixtures/search-queries.fresh.yaml',
    spoken,
  ])('to the questions of %s', async (file) => {
    for (const { q } of readQueries(file)) expect(await seen(warm, q), q).toEqual(await seen(offline, q));
  });

  it('to single characters, before and after others were asked', async () => {
    for (const query of ['车', '贷', '税', '票', '煤', '鲸']) {
      const expected = await seen(offline, query);
      const fresh = new SearchEngine(await openPlanner(), today);
      expect(await seen(fresh, query), query).toEqual(expected);
      expect(await seen(warm, query), query).toEqual(expected);
    }
  });
});

describe('of the pages of the site', () => {
  const { pages } = planner.data;
  const texts = new Map<string, string>();
  const textOf = async (url: string): Promise<string> => {
    const known = texts.get(url);
    if (known !== undefined) return known;
    const page = pages.findIndex((one) => one.url === url);
    const { oneLine, sections } = await planner.texts.whole(page);
    const text = [pages[page]?.title, oneLine, ...sections.flatMap((one) => [one.title, one.text])].join(
      '\n',
    );
    texts.set(url, text);
    return text;
  };
  const answers = async (query: string): Promise<string[]> => {
    const { verdict, results } = await warm.ask(query, {}, pages.length);
    return verdict === 'found' ? results.map(({ url }) => url) : [];
  };
  const holding = async (test: (text: string) => boolean): Promise<string[]> => {
    const urls = await Promise.all(pages.map(async ({ url }) => (test(await textOf(url)) ? url : undefined)));
    return urls.filter((url) => url !== undefined);
  };

  it.each(['票据池额度', '应收账款质押', '财政贴息', '一户一策', '买方信贷'])(
    'those that hold it answer to “%s” in quotes, and no other; with a minus it is the other way round',
    async (phrase) => {
      const expected = await holding((text) => text.includes(phrase));
      expect(expected.length).toBeGreaterThan(0);
      expect((await answers(`"${phrase}"`)).sort()).toEqual(expected.sort());
      for (const url of await answers(`客户 -${phrase}`)) expect(await textOf(url)).not.toContain(phrase);
    },
  );

  it.each([
    ['2.5亿', '25000万', '25,000万元', '250,000,000', '两亿五千万'],
    ['5000万', '5,000万', '5千万', '五千万', '0.5亿'],
    ['1000万', '1,000 万元', '一千万', '0.1亿'],
    ['1.5个百分点', '1.5个点', '一点五个百分点', '150BP'],
    ['80%', '百分之八十', '八成'],
  ])('those that hold %s in whatever writing answer to every writing', async (...writings) => {
    const [token] = tokensOf(writings[0]);
    const [first = [], ...others] = await Promise.all(writings.map(answers));
    expect(first.length).toBeGreaterThan(0);
    for (const url of writings[0].includes('点') ? [] : first)
      expect(tokensOf(await textOf(url)).map(({ text }) => text)).toContain(token?.text);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['7.3亿', '0.37亿', '财金〔2019〕777号', '98.7%'])(
    'none answers to %s, which none holds',
    async (number) => {
      expect(await answers(number)).toEqual([]);
    },
  );
});
