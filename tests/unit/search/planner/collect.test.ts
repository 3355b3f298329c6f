import { expect, it } from 'vitest';
import { collect, heldTogether } from '../../../../src/search/planner/collect.ts';
import type { TermIndex } from '../../../../src/search/planner/data.ts';
import type { Unit } from '../../../../src/search/planner/read/units.ts';

/** Three pages, then one passage. */
const stored: Record<string, [at: number, score: number][]> = {
  票据: [
    [0, 8],
    [1, 2],
    [3, 1],
  ],
  催收: [[1, 2]],
};
const asked: string[] = [];
const index: TermIndex = {
  find: (token) => {
    asked.push(token);
    return Promise.resolve(new Map(stored[token] ?? []));
  },
};
const unit = (...texts: string[]): Unit => ({
  weight: 1,
  alternatives: texts.map((text) => ({
    tokens: [{ text, weight: 1 }],
    weight: 1,
    mark: text,
  })),
});
const evidence = await collect(index, [unit('票据', '无有'), unit('票据'), unit('催收')], 3);

it('asks for every token once', () => {
  expect(asked.sort()).toEqual(['催收', '无有', '票据'].sort());
});

it('knows where a token stands, and that one is nowhere', () => {
  expect([...evidence.pagesWith('票据')]).toEqual([0, 1, 3]);
  expect([evidence.holds('催收'), evidence.holds('无有')]).toEqual([true, false]);
});

it('takes a token on fewer pages for rarer; passages count for no pages', () => {
  expect(evidence.rarity('催收')).toBeGreaterThan(evidence.rarity('票据'));
  expect(evidence.rarity('票据')).toBe(Math.log(1 + 3 / 2.5));
});

it('measures prominence from the page, or the passage, where a token counts most', () => {
  expect(evidence.strength('票据', 0)).toBe(1);
  expect(evidence.strength('票据', 3)).toBe(1);
  expect(evidence.strength('票据', 1)).toBeGreaterThan(0);
  expect(evidence.strength('票据', 1)).toBeLessThan(1);
  expect(evidence.strength('票据', 2)).toBe(0);
});

it('tells whether one page holds several tokens', async () => {
  expect(await heldTogether(index, ['票据', '催收'])).toBe(true);
  expect(await heldTogether(index, ['票据', '无有'])).toBe(false);
  expect(await heldTogether(index, [])).toBe(false);
});
