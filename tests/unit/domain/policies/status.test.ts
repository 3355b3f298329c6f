import { describe, expect, it } from 'vitest';
import { withShape } from '../../../../src/components/policy/policy-shape.ts';
import { policyState, statedForce } from '../../../../src/domain/policies/status.ts';

const today = '2026-11-30';
const on = (
  force: 'effective' | 'superseded' | 'unknown',
  { effective, lastDay }: { effective?: string; lastDay?: string } = {},
) => policyState({ force, effective }, lastDay, today);

describe('the state of a policy on a day', () => {
  it.each([
    [on('effective'), 'current', '未见废止'],
    [on('effective', { effective: '2026-12-01' }), 'upcoming', '将于 2026-12-01 施行'],
    [on('effective', { lastDay: '2027-01-29' }), 'ending', '即将失效，还有 60 天'],
    [on('effective', { lastDay: '2027-01-30' }), 'current', '未见废止'],
    [on('effective', { lastDay: today }), 'ending', '即将失效，还有 0 天'],
    [on('effective', { lastDay: '2026-11-29' }), 'expired', '已失效'],
    [on('superseded', { lastDay: '2027-06-30' }), 'superseded', '已被取代'],
    [on('unknown', { effective: '2027-01-01' }), 'unknown', '存续待核'],
    [on('unknown', { lastDay: '2026-11-29' }), 'expired', '已失效'],
  ])('%o', (found, state, words) => {
    expect(found).toEqual({ state, words });
  });

  it('is in the words of the source where no day is known', () => {
    const forces = ['effective', 'superseded', 'unknown'] as const;
    expect(forces.map(statedForce)).toEqual(forces.map((force) => on(force)));
  });

  it('has its shape on the site alone', () => {
    expect(withShape(on('unknown').state, on('unknown').words)).toBe('▲ 存续待核');
    const shaped = [
      on('effective'),
      on('effective', { lastDay: today }),
      on('effective', { effective: '2027-01-01' }),
    ];
    expect(shaped.map(({ state, words }) => withShape(state, words).slice(0, 1))).toEqual(['●', '◐', '○']);
  });
});
