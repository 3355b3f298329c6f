import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/search/planner/decide.ts';
import type { Hit } from '../../../../src/search/planner/rank.ts';
import type { Question } from '../../../../src/search/planner/read.ts';
import type { Unit } from '../../../../src/search/planner/read/units.ts';

const unit = (mark: string, names?: number): Unit => ({
  weight: 1,
  alternatives: [
    {
      tokens: [{ text: mark, weight: 1 }],
      weight: 1,
      mark,
      ...(names === undefined ? {} : { term: { text: mark, pages: [[0, names]], means: [] } }),
    },
  ],
});
const question = (units: Unit[], note?: string): Question => ({
  key: '',
  subject: '',
  units,
  wanted: [],
  holding: [],
  ...(note === undefined ? {} : { note }),
});
const hits = (coverage: number, ...scores: number[]): Hit[] =>
  scores.map((score, page) => ({ page, score, coverage }));
const verdict = (units: Unit[], coverage: number, note?: string) =>
  decide(question(units, note), hits(coverage, 1)).verdict;

describe('the decision', () => {
  it('is that nothing answers where the best pages cover too little of the question', () => {
    expect([verdict([unit('催收')], 0.6), verdict([unit('催收')], 0.4)]).toEqual(['found', 'none']);
    expect(decide(question([unit('催收')]), [])).toMatchObject({ verdict: 'none', hits: [] });
  });

  it('asks for less where a page is named, and a little less of a long question', () => {
    expect(verdict([unit('保理', 1)], 0.35)).toBe('found');
    expect(verdict([unit('保理', 0.7)], 0.35)).toBe('none');
    const long = Array.from({ length: 7 }, (_, at) => unit(`词${at}`));
    expect([verdict(long, 0.45), verdict(long.slice(1), 0.45)]).toEqual(['found', 'none']);
  });

  it('asks for more beside a subject the site does not cover, and for a name', () => {
    const note = '本库只讲对公业务';
    expect(verdict([unit('贴息')], 1, note)).toBe('none');
    expect(verdict([unit('贴息', 1)], 0.7, note)).toBe('none');
    expect(verdict([unit('贴息', 1)], 0.8, note)).toBe('found');
    expect(decide(question([unit('贴息', 1)], note), hits(1, 1)).note).toBe(note);
  });

  it('cuts the tail off what answers, and shows the nearest five of what does not', () => {
    const found = decide(question([unit('保理')]), hits(1, 1, 0.5, 0.1));
    expect(found.hits.map(({ page }) => page)).toEqual([0, 1]);
    expect(decide(question([unit('保理')]), hits(0.1, 1, 1, 1, 1, 1, 1)).hits).toHaveLength(5);
  });

  it('marks every way to say an idea once, and nothing without a word in it', () => {
    const { marks } = decide(question([unit('保理'), unit('保理'), unit('的')]), hits(1, 1));
    expect(marks).toEqual(['保理']);
  });
});
