import { expect, it } from 'vitest';
import { collect } from '../../../../src/search/planner/collect.ts';
import type { Term } from '../../../../src/search/planner/data.ts';
import type { Alternative, Unit } from '../../../../src/search/planner/read/units.ts';
import { score } from '../../../../src/search/planner/score.ts';
import { MemoryIndex } from '../../../../src/search/sources/memory.ts';

const way = (mark: string, tokens: string[], more: Partial<Alternative> = {}): Alternative => ({
  tokens: tokens.map((text) => ({ text, weight: 1 })),
  weight: 1,
  mark,
  ...more,
});
const unit = (...alternatives: Alternative[]): Unit => ({ alternatives, weight: 1 });

async function scoresOf(pages: string[][], units: Unit[]) {
  const index = new MemoryIndex(pages.map((tokens) => [{ weight: 1, tokens }]));
  const scores = score(units, await collect(index, units, pages.length));
  return new Map(scores.map((one) => [one.page, one]));
}

it('scores only pages that hold some of the question, and covers it by what they hold', async () => {
  const found = await scoresOf(
    [['保理', '催收'], ['保理'], ['其他']],
    [unit(way('保理', ['保理'])), unit(way('催收', ['催收']))],
  );
  expect([...found.keys()].sort()).toEqual([0, 1]);
  expect(found.get(0)?.coverage).toBe(1);
  expect(found.get(1)?.coverage).toBeLessThan(0.5);
  expect(found.get(1)?.score).toBeLessThan(found.get(0)?.score ?? 0);
});

it('takes the best way to say an idea; a synonym is worth its weight', async () => {
  const found = await scoresOf(
    [['商票'], ['汇票']],
    [unit(way('商票', ['商票']), way('汇票', ['汇票'], { weight: 0.5 }))],
  );
  expect(found.get(1)?.score).toBe(0.5);
  expect(found.get(1)?.coverage).toBeLessThan(found.get(0)?.coverage ?? 0);
});

it('lets half of the pairs of a word be no half of the word', async () => {
  const found = await scoresOf(
    [['反向', '保理'], ['反向'], ['保理']],
    [unit(way('反向保理', ['反向', '保理']))],
  );
  expect(found.get(1)?.coverage).toBeCloseTo(0.25);
});

it('lets a page that a term names answer without holding its tokens', async () => {
  const term: Term = { text: '赊账', pages: [[1, 0.9]], means: [] };
  const found = await scoresOf([['其他'], ['保理']], [unit(way('赊账', ['赊账'], { term }))]);
  expect(found.get(1)).toEqual({ page: 1, score: 0.9, coverage: 1 });
});

it('counts an idea that is nowhere against every page', async () => {
  const only = await scoresOf([['保理'], ['其他']], [unit(way('保理', ['保理']))]);
  const beside = await scoresOf(
    [['保理'], ['其他']],
    [unit(way('保理', ['保理'])), unit(way('无有', ['无有']))],
  );
  expect(only.get(0)?.coverage).toBe(1);
  expect(beside.get(0)?.coverage).toBeLessThan(0.6);
});
