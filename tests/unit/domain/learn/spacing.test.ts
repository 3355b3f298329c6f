import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueCards, endOfDay, grades, reviewed } from '../../../../src/domain/learn/spacing.ts';
import type { GradeName, KeptCard } from '../../../../src/domain/learn/spacing.ts';

const day = 86_400_000;
const start = Date.parse('2026-12-01T09:00:00+08:00');
const answersAt = (...answers: [GradeName, number][]): KeptCard => {
  const [first, ...rest] = answers.map(([grade, days]): [GradeName, number] => [grade, start + days * day]);
  if (!first) throw new Error('no answer');
  return rest.reduce((card, [grade, at]) => reviewed(card, grade, at), reviewed(undefined, ...first));
};
const isDue = (card: KeptCard, days: number): boolean =>
  dueCards({ card }, endOfDay(start + days * day)).length === 1;

describe('cards under a wrong clock', () => {
  it('are due at once when a clock ran ahead for a review and was repaired', () => {
    const ahead = answersAt(['again', 0], ['good', 1], ['good', 4000]);
    expect(isDue(ahead, 2)).toBe(true);
    const repaired = reviewed(ahead, 'good', start + 2 * day);
    expect(repaired.last).toBe(start + 2 * day);
    expect(repaired.due).toBeLessThanOrEqual(start + 182 * day);
    expect(isDue(repaired, 2)).toBe(false);
  });

  it('come no later than they would when a clock was set back for a review', () => {
    const back = answersAt(['again', 0], ['good', 1], ['good', -400]);
    const honest = answersAt(['again', 0], ['good', 1], ['good', 1]);
    expect(back.stability).toBe(honest.stability);
    expect(back.due).toBeLessThan(honest.due);
  });

  it('do not learn from a jump ahead more than from a long absence', () => {
    const jumped = answersAt(['again', 0], ['good', 1], ['good', 4000]);
    const waited = answersAt(['again', 0], ['good', 1], ['good', 361]);
    expect(jumped.stability).toBe(waited.stability);
  });

  it('hold after any answers at any clock: numbers, a due day within reach of the true clock', () => {
    const answer = fc.tuple(
      fc.constantFrom(...(Object.keys(grades) as GradeName[])),
      fc.integer({ min: -20_000, max: 20_000 }),
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), answer, (before, [grade]) => {
        const strange = answersAt(...before);
        const card = reviewed(strange, grade, start);
        const { difficulty, due, scheduled, stability } = card;
        expect([difficulty, due, scheduled, stability].every(Number.isFinite)).toBe(true);
        expect(stability).toBeGreaterThan(0);
        expect(due).toBeGreaterThan(start);
        expect(due).toBeLessThanOrEqual(start + 182 * day);
        expect(isDue(strange, 0) || strange.due <= start + 182 * day).toBe(true);
      }),
    );
  });
});
