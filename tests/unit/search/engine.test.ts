import { describe, expect, it } from 'vitest';
import { normalizeQuery } from '../../../src/search/engine.ts';
import { CompositionGuard } from '../../../src/search/ime.ts';
import { smallSearch } from '../../helpers/search.ts';

const engine = smallSearch([
  { title: '票据池', text: '把票据放进一个池子', facets: { type: ['产品'], line: ['票据'] } },
  { title: '票据贴现', text: '把票据换成现款', facets: { type: ['产品'], line: ['票据'] } },
  { title: '票据法', text: '说票据的法', facets: { type: ['政策'] } },
]);

describe('the search engine', () => {
  it('reads full width, capitals and spare spaces as one spelling', () => {
    expect(normalizeQuery('　ＬＰＲ  定价 ')).toBe('lpr 定价');
  });

  it('reads of a pasted page the first 200 characters', () => {
    const page = '客户说票据池的额度不够用，'.repeat(400);
    expect(normalizeQuery(page)).toBe(page.slice(0, 200).replaceAll('，', ','));
  });

  it('narrows by filters and counts what each choice would leave', async () => {
    const all = await engine.ask('票据', {}, 10);
    expect(all.facets['type']).toEqual({ 产品: 2, 政策: 1 });
    const some = await engine.ask('票据', { type: '产品' }, 1);
    expect([some.total, some.results.length]).toEqual([2, 1]);
    expect(some.facets['type']).toEqual({ 产品: 2, 政策: 1 });
    expect(some.facets['line']).toEqual({ 票据: 2 });
  });

  it('lists all pages that fit the filters when nothing was asked', async () => {
    const { results } = await engine.ask(' ', { type: '政策' }, 10);
    expect(results.map(({ title }) => title)).toEqual(['票据法']);
  });

  it('finds nothing when a filter leaves nothing', async () => {
    expect(await engine.ask('票据', { type: '案例' }, 10)).toMatchObject({ verdict: 'none', total: 0 });
  });

  it('gives the beginning of a page that holds nothing of what was searched', async () => {
    const engine = smallSearch([{ title: '票据池', text: '开头的话' }]);
    expect(await engine.extract(0, ['无关'])).toMatchObject({
      oneLine: '开头的话',
      passage: { parts: [{ text: '开头的话', marked: false }] },
    });
  });

  it('gives the passage of a page with its section and marks whole words', async () => {
    const { marks } = await engine.ask('票据', {}, 10);
    const { passage } = await engine.extract(1, marks);
    expect(passage).toMatchObject({ anchor: 'a', heading: '正文' });
    expect(passage?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['票据']);
  });
});

describe('the composition guard', () => {
  it('leaves keys to the input method while it composes and shortly after', () => {
    const guard = new CompositionGuard();
    const enter = { isComposing: false, keyCode: 13 };
    expect(guard.owns(enter, 0)).toBe(false);
    guard.start();
    expect(guard.owns(enter, 10)).toBe(true);
    guard.end(100);
    expect([guard.owns(enter, 120), guard.owns(enter, 200)]).toEqual([true, false]);
    expect(guard.owns({ isComposing: false, keyCode: 229 }, 300)).toBe(true);
  });
});

it('tells where filters leave out all that answers', async () => {
  const engine = smallSearch([{ title: '票据池', facets: { type: ['产品'] } }]);
  expect((await engine.ask('票据池', { type: '政策', industry: '机械' }, 10)).leftOut).toBe(true);
  expect((await engine.ask('票据池', { type: '产品' }, 10)).leftOut).toBeUndefined();
  expect((await engine.ask('龘靐齉', { type: '政策' }, 10)).leftOut).toBeUndefined();
});
