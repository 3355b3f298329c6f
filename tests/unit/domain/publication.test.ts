import { describe, expect, it } from 'vitest';
import { dueOn } from '../../../src/domain/entry/publication.ts';

describe('review dates', () => {
  it.each([
    ['2026-11-23', '1m', '2026-12-23'],
    ['2026-08-31', '6m', '2027-02-28'],
    ['2027-08-31', '6m', '2028-02-29'],
    ['2026-11-30', '3m', '2027-02-28'],
    ['2024-02-29', '12m', '2025-02-28'],
  ] as const)('a review on %s every %s is due on %s', (on, every, due) => {
    expect(dueOn(on, every)).toBe(due);
  });
});
