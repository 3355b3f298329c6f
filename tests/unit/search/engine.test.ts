import { describe, expect, it } from 'vitest';
import { normalizeQuery, SearchEngine } from '../../../src/search/engine.ts';
import type { PagefindApi } from '../../../src/search/engine.ts';
import { CompositionGuard } from '../../../src/search/ime.ts';

/** An index whose answer to `slow` arrives after the others. */
const index: PagefindApi = {
  filters: () => Promise.resolve({}),
  search: async (term) => {
    if (term === 'slow') await new Promise((done) => setTimeout(done, 20));
    const data = () => Promise.resolve({ url: `/${term ?? ''}/`, excerpt: '', meta: { title: term ?? '' } });
    return { results: [{ data }], filters: {} };
  },
};

describe('the search engine', () => {
  it('reads full width, capitals and spare spaces as one spelling', () => {
    expect(normalizeQuery('　ＬＰＲ  定价 ')).toBe('lpr 定价');
  });

  it('drops an answer that a newer question overtook', async () => {
    const engine = new SearchEngine(index);
    const [old, latest] = await Promise.all([engine.ask('slow', {}, 5), engine.ask('quick', {}, 5)]);
    expect(old).toBeUndefined();
    expect(latest?.results[0]?.title).toBe('quick');
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
