import { describe, expect, it } from 'vitest';
import { operatorsOf } from '../../../../src/search/planner/operators.ts';
import { smallSearch, titles } from '../../../helpers/search.ts';

describe('the signs of a question', () => {
  it.each([
    ['票据池 -融资', { words: '票据池', phrases: [], without: ['融资'] }],
    ['票据池 −融资 -贴现', { words: '票据池', phrases: [], without: ['融资', '贴现'] }],
    ['-融资 票据池', { words: '票据池', phrases: [], without: ['融资'] }],
    ['"票据池额度"', { words: '票据池额度', phrases: ['票据池额度'], without: [] }],
    [
      '“票据池额度” 「质押率」 银行',
      { words: '票据池额度 质押率 银行', phrases: ['票据池额度', '质押率'], without: [] },
    ],
    ['票据 -"池 额度"', { words: '票据', phrases: [], without: ['池 额度'] }],
  ])('%s', (query, expected) => {
    expect(operatorsOf(query)).toEqual(expected);
  });

  it.each(['t-1日', '2026-11-30', '1-5亿', '冷链 -18°c', '只有一个" 引号', 'license-out', '- 票据', '""'])(
    'are none in %s',
    (query) => {
      expect(operatorsOf(query)).toMatchObject({ phrases: [], without: [] });
    },
  );

  it('say nothing where they only say what is not wanted', () => {
    expect(operatorsOf('-融资')).toEqual({ words: '融资', phrases: [], without: [] });
  });
});

describe('a question with signs', () => {
  const engine = smallSearch([
    { title: '票据池', text: '票据池额度随入池票据变化。', names: ['资产池'] },
    { title: '额度管理', text: '票据的额度和票据池分开看，池额度另算，年营收 25,000 万元。' },
    { title: '票据池融资', text: '拿票据池融资，额度另议。' },
    { title: '保理', text: '应收账款的额度，营收 5 亿元。' },
  ]);

  it.each([
    ['"票据池额度"', ['票据池']],
    ['“票据池额度”', ['票据池']],
    ['"票据池" "另算"', ['额度管理']],
    ['票据池 -融资', ['票据池', '额度管理']],
    ['额度 -票据池', ['保理']],
    ['额度 -"池额度"', ['票据池融资', '保理']],
    ['"2.5亿" 额度', ['额度管理']],
    ['"的额度"', ['额度管理', '保理']],
    ['"票据池的额度"', []],
    ['"票据池额度" -随入池', []],
  ])('%s', async (query, expected) => {
    expect((await titles(engine, query)).sort()).toEqual([...expected].sort());
  });

  it('shows the nearest, without what is not wanted, where no page holds the words', async () => {
    const { verdict, results } = await engine.ask('"票据池的额度" -融资', {}, 10);
    expect(verdict).toBe('none');
    expect(results.map(({ title }) => title)).toContain('票据池');
    expect(results.map(({ title }) => title)).not.toContain('票据池融资');
  });

  it('is taken as typed: what stands in quotes is no slip', async () => {
    expect(await titles(engine, '票剧池')).toContain('票据池');
    expect(await titles(engine, '"票剧池"')).toEqual([]);
  });

  it('leads to the words and marks them', async () => {
    const { results, marks } = await engine.ask('"票据池额度"', {}, 1);
    const { passage } = await engine.extract(results[0]?.page ?? -1, marks, results[0]?.anchor);
    expect(passage?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['票据池额度']);
  });
});
