import { daysBetween } from '../days.ts';

export type PolicyState = 'upcoming' | 'current' | 'ending' | 'expired' | 'superseded' | 'unknown';

export interface PolicyDates {
  force: 'effective' | 'superseded' | 'unknown';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  effective?: string | undefined;
  expiry?: string | undefined;
}

/** States in which a policy may be taken to a client; what is over or unsure stays at home. */
export const usableStates: readonly PolicyState[] = ['upcoming', 'current', 'ending'];

/** Days before the end from which a policy counts as ending. */
export const endingWithinDays = 60;

/** States that are told in the same words on any day. */
export const fixedWords = {
  current: '未见废止',
  expired: '已失效',
  superseded: '已被取代',
  unknown: '存续待核',
} as const;

/** What the source says of the force of a policy, where no day can be told. */
export function statedForce(force: PolicyDates['force']): { state: PolicyState; words: string } {
  const state = force === 'effective' ? 'current' : force;
  return { state, words: fixedWords[state] };
}

/** Ends of force that a list is filtered by: within so many days, or told at all. */
export const termNames = {
  '30': '30 天内到期',
  '90': '90 天内到期',
  '365': '一年内到期',
  told: '写了期限',
  open: '没写期限',
};

/** Keys of `termNames` that fit. @param lastDay see `policyState` */
export function termsOf(lastDay: string | undefined, today: string): string[] {
  if (!lastDay) return ['open'];
  const left = daysBetween(today, lastDay);
  return Object.keys(termNames)
    .filter((days) => left >= 0 && left <= Number(days))
    .concat('told');
}

/**
 * State of a policy on a day, and the words for it.
 * @param today `YYYY-MM-DD`
 * @param lastDay last day of force, already resolved from a partial expiry date
 */
export function policyState(
  { force, effective }: PolicyDates,
  lastDay: string | undefined,
  today: string,
): { state: PolicyState; words: string } {
  const left = lastDay ? daysBetween(today, lastDay) : undefined;
  const state = stateOf(force, effective, left, today);
  const words: Record<PolicyState, string> = {
    ...fixedWords,
    upcoming: `将于 ${effective ?? ''} 施行`,
    ending: `即将失效，还有 ${left ?? 0} 天`,
  };
  return { state, words: words[state] };
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
