import { lastDayOf } from '../../days.ts';

/** Why something is worth telling, and the day it ranks by: a day that comes first, then what is new, then the rest. */
export interface News {
  reason: string;
  date: string;
  /** The day that comes, when it is one that makes the news. */
  dueOn?: string;
}

export const neverTold: News = { reason: '还没有发过', date: '9999' };

/** @param from version clients had @param to version there is now */
export const changedSince = (from: string, to: string): News => ({
  reason: `上次发过以后内容有更新（${from} → ${to}）`,
  date: '9998',
});

interface Window {
  since: string;
  day: string;
  until: string;
  lastVersion: string | undefined;
}

type Dates = Partial<Record<'issued' | 'published' | 'effective' | 'expiry', string | undefined>>;

/** What a policy has for clients on a day that the edition before could not tell. */
export function newsOf(
  policy: Dates & { version: string },
  { since, day, until, lastVersion }: Window,
): News | undefined {
  const end = policy.expiry && lastDayOf(policy.expiry);
  if (end && end >= day && end <= until) return { reason: `${end} 到期`, date: end, dueOn: end };
  const { effective } = policy;
  if (effective && effective > since && effective <= until)
    return { reason: `${effective} 施行`, date: effective, dueOn: effective };
  const out = policy.published ?? policy.issued;
  if (out && out > since && out <= day) return { reason: `${out} 发布`, date: '9998' };
  if (lastVersion !== undefined && lastVersion !== policy.version)
    return changedSince(lastVersion, policy.version);
  return undefined;
}
