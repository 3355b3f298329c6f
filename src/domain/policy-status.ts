import { daysBetween } from './days.ts';

export type PolicyState = 'upcoming' | 'current' | 'ending' | 'expired' | 'superseded' | 'unknown';

export interface PolicyDates {
  force: 'effective' | 'superseded' | 'unknown';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  effective?: string | undefined;
  expiry?: string | undefined;
}

/** Days before the end from which a policy counts as ending. */
const endingWithinDays = 60;

const shapes: Record<PolicyState, string> = {
  upcoming: '○',
  current: '●',
  ending: '◐',
  expired: '■',
  superseded: '■',
  unknown: '▲',
};

/**
 * State of a policy on a day.
 * @param today `YYYY-MM-DD`
 * @param lastDay last day of force, already resolved from a partial expiry date
 */
export function policyState(
  { force, effective }: PolicyDates,
  lastDay: string | undefined,
  today: string,
): { state: PolicyState; label: string } {
  const left = lastDay ? daysBetween(today, lastDay) : undefined;
  const state = stateOf(force, effective, left, today);
  const words: Record<PolicyState, string> = {
    upcoming: `将于 ${effective ?? ''} 施行`,
    current: '未见废止',
    ending: `即将失效，还有 ${left ?? 0} 天`,
    expired: '已失效',
    superseded: '已被取代',
    unknown: '存续待核',
  };
  return { state, label: `${shapes[state]} ${words[state]}` };
}

function stateOf(
  force: PolicyDates['force'],
  effective: string | undefined,
  left: number | undefined,
  today: string,
): PolicyState {
  if (force === 'superseded') return 'superseded';
  if (left !== undefined && left < 0) return 'expired';
  if (force === 'unknown') return 'unknown';
  if (effective && effective > today) return 'upcoming';
  return left !== undefined && left <= endingWithinDays ? 'ending' : 'current';
}
