import { describe, expect, it } from 'vitest';
import { BigramIndex } from '../../../src/search/bigram-index.ts';
import { queryTerms } from '../../../src/search/bigrams.ts';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const record = (title: string, text: string, more: Partial<SearchRecord['meta']> = {}): SearchRecord => ({
  url: `${title}/index.html`,
  meta: {
    title,
    kind: more['kind'] ?? '产品',
    oneLine: more['oneLine'] ?? '',
    aliases: more['aliases'] ?? '',
  },
  filters: { type: [more['kind'] ?? '产品'] },
  text,
});

async function titles(records: SearchRecord[], query: string, filters: Record<string, string[]> = {}) {
  const answer = await new SearchEngine(new BigramIndex(records, '')).ask(query, filters, 10);
  return answer?.results.map(({ title }) => title);
}

describe('the terms of a question', () => {
  it.each([
    ['票据池', ['票据', '据池']],
    ['票', ['票']],
    ['ＬＰＲ 定价', ['lpr', '定价']],
    ['4D方法、SPIN', ['4d', '方法', 'spin']],
    ['“票据”？', ['票据']],
    ['   ', []],
  ])('%j are %j', (query, terms) => {
    expect(queryTerms(query).terms).toEqual(terms);
  });
});

describe('the order of answers', () => {
  it('puts a title and an alias above a body that repeats the word', async () => {
    const records = [
      record('客户拜访', '票据池'.repeat(50)),
      record('池化管理', '集中管理票据', { aliases: '票据池业务、票池' }),
      record('票据池', '集中登记、保管和托收'),
    ];
    expect(await titles(records, '票据池')).toEqual(['票据池', '池化管理', '客户拜访']);
  });

  it('puts the page that is named exactly so above longer names', async () => {
    const records = [record('票据池与反向保理方案', '票据池'), record('票据池', '质押')];
    expect(await titles(records, '票据池')).toEqual(['票据池', '票据池与反向保理方案']);
  });

  it('wants every word when some page has them all', async () => {
    const records = [record('保理', '医院确权'), record('票据', '医院回款'), record('保理池', '工程')];
    expect(await titles(records, '保理 医院')).toEqual(['保理']);
  });

  it('falls back to the pages that come closest', async () => {
    const records = [record('票据池', '集中托收'), record('票据贴现', '贴现利率'), record('保函', '投标')];
    expect(await titles(records, '票据池怎么办')).toEqual(['票据池']);
  });

  it('finds nothing for what no page holds, nor for punctuation', async () => {
    const records = [record('票据池', '集中托收')];
    expect(await titles(records, '龘靐齉')).toEqual([]);
    expect(await titles(records, '？！')).toEqual([]);
  });

  it('reads full width and capitals in pages as in questions', async () => {
    expect(await titles([record('定价', '按 ＬＰＲ 加点')], 'lpr')).toEqual(['定价']);
  });
});

describe('filters', () => {
  const records = [record('票据池', '票据'), record('票据新规', '票据', { kind: '政策' })];

  it('narrow a question, and list everything of a kind without one', async () => {
    expect(await titles(records, '票据', { type: ['政策'] })).toEqual(['票据新规']);
    expect(await titles(records, '', { type: ['政策'] })).toEqual(['票据新规']);
    expect(await titles(records, '票据', { type: ['案例'] })).toEqual([]);
  });

  it('count the answers and keep values that have none', async () => {
    const index = new BigramIndex(records, '');
    expect((await index.search('新规', { filters: {} })).filters).toEqual({ type: { 产品: 0, 政策: 1 } });
    expect(await index.filters()).toEqual({ type: { 产品: 1, 政策: 1 } });
  });
});

describe('an answer', () => {
  const only = async (text: string, query: string, root = '') =>
    (await new SearchEngine(new BigramIndex([record('保理', text)], root)).ask(query, {}, 1))?.results[0];

  it('leads from the open page to the file', async () => {
    expect((await only('应收', '保理', '../../'))?.url).toBe('../../保理/index.html');
  });

  it('shows the place of the match, marked, in the spelling of the page', async () => {
    const excerpt = (await only(`${'一'.repeat(60)}按ＬＰＲ和票据池定价${'二'.repeat(200)}`, 'lpr 票据池'))
      ?.excerpt;
    expect(excerpt).toMatch(/^…一+按<mark>ＬＰＲ<\/mark>和<mark>票据池<\/mark>定价二+…$/);
  });

  it('escapes what a page says', async () => {
    expect((await only('先看 <b>票据</b> & "池"', '票据'))?.excerpt).toBe(
      '先看 &lt;b&gt;<mark>票据</mark>&lt;/b&gt; &amp; &quot;池&quot;',
    );
  });

  it('begins with the beginning when only the name matches', async () => {
    expect((await only('应收账款转让', '保理'))?.excerpt).toBe('应收账款转让');
  });
});
