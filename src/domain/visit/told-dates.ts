import type { FollowUp } from './follow-up.ts';

/** A date a calendar was told of; nothing in it says whom it is about. */
export interface ToldDate {
  /** Stable within a visit. */
  id: string;
  /** `YYYY-MM-DDTHH:mm` in Beijing time. */
  due: string;
  action: string;
}

/** What calendars were told of one visit so far. */
export interface ToldVisit {
  /** Random id of the visit, the same through all corrections. */
  visit: string;
  /** Tells whether a client is called as before; a name cannot be read from it. */
  mark: string;
  /** End of the visit, as told last. */
  end: string;
  /** Number of the file made last, from 0. */
  sequence: number;
  /** Every date ever told, with its last place. */
  dates: readonly ToldDate[];
}

/** What the next calendar file of a visit holds. */
export interface VisitDates {
  visit: string;
  sequence: number;
  items: readonly FollowUp[];
  /** Told before and no more due. */
  off: readonly ToldDate[];
}

/** A visit as the form has it. */
interface Planned {
  client: string;
  end: string;
  items: readonly FollowUp[];
}

/**
 * The next calendar file of a visit: the same ids, a higher number, and what fell away cancelled. It stays cancelled
 * in later files, for nobody knows which of them was imported.
 * @param before what was told of the same visit, or the id of a new one
 */
export function nextDates(
  before: ToldVisit | string,
  { client, end, items }: Planned,
): { file: VisitDates; told: ToldVisit } {
  const told = typeof before === 'string' ? undefined : before;
  const visit = typeof before === 'string' ? before : before.visit;
  const sequence = told ? told.sequence + 1 : 0;
  const off = (told?.dates ?? []).filter(({ id }) => !items.some((item) => item.id === id));
  const dates = [...items.map(({ id, due, action }) => ({ id, due, action })), ...off];
  return {
    file: { visit, sequence, items, off },
    told: { visit, mark: markOf(visit, client), end, sequence, dates },
  };
}

/** Whether a plan looks like a correction of the visit told before: same day, and the client is called the same. */
export const looksSame = ({ visit, mark, end }: ToldVisit, plan: Omit<Planned, 'items'>): boolean =>
  end.slice(0, 10) === plan.end.slice(0, 10) && mark === markOf(visit, plan.client);

/** Thirty-two bits of both: the same name gives another mark at every visit. */
function markOf(visit: string, client: string): string {
  let value = 5381;
  for (const char of visit + client) value = (value * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
