import { daysBetween, lastDayOf } from '../../days.ts';
import { policyState } from '../../policies/status.ts';
import type { PolicyDates } from '../../policies/status.ts';

interface Linked {
  title: string;
  path: string;
}
export interface MorningPolicy extends Linked, PolicyDates {
  action: string;
}
export interface MorningPhrase extends Linked {
  ask: string;
  reply: string;
  note: string;
}
export interface MorningCase extends Linked {
  oneLine: string;
  lesson: string;
}

/** What a morning meeting takes from the content; plain data, so that it can travel into a page. */
export interface MorningContent {
  policies: readonly MorningPolicy[];
  phrases: readonly MorningPhrase[];
  cases: readonly MorningCase[];
}

/** Policies that end soon on a day, the first to end first. */
export const endingPolicies = (
  policies: readonly MorningPolicy[],
  today: string,
): (MorningPolicy & { words: string })[] =>
  policies
    .flatMap((policy) => {
      const { state, words } = policyState(policy, policy.expiry && lastDayOf(policy.expiry), today);
      return state === 'ending' ? [{ ...policy, words }] : [];
    })
    .sort((a, b) => (lastDayOf(a.expiry ?? '') < lastDayOf(b.expiry ?? '') ? -1 : 1));

/** A Monday. */
const firstMonday = '1970-01-05';

/** The one of a list that is its calendar week's: all come round before one comes again. */
export function ofWeek<T>(list: readonly T[], day: string): T | undefined {
  const week = Math.floor(daysBetween(firstMonday, day) / 7);
  return list[week % list.length];
}
