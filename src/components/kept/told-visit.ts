import type { ToldDate, ToldVisit } from '../../domain/visit/told-dates.ts';
import '../browser/random-uuid.ts';
import { readTab, writeTab } from './tab-storage.ts';

const setting = 'calendar';
/** More visits than anybody makes in a day. */
const mostVisits = 8;

/** What calendars were told of the visits of this tab, the last one first; anything unreadable counts as nothing. */
export function readTold(): ToldVisit[] {
  try {
    const value: unknown = JSON.parse(readTab(setting) ?? '[]');
    return Array.isArray(value) ? value.filter(isTold) : [];
  } catch {
    return [];
  }
}

/** Keeps it until the tab closes: random ids, dates and kinds of duty, nothing of the client. */
export const writeTold = (told: readonly ToldVisit[]): boolean =>
  writeTab(setting, told.length > 0 ? JSON.stringify(told.slice(0, mostVisits)) : undefined);

/** Id of a new visit, which tells nothing of it. */
export const visitId = (): string => crypto.randomUUID();

function isTold(value: unknown): value is ToldVisit {
  const told = value as ToldVisit | null;
  return (
    typeof told === 'object' &&
    told !== null &&
    [told.visit, told.mark, told.end].every((one) => typeof one === 'string') &&
    Number.isInteger(told.sequence) &&
    Array.isArray(told.dates) &&
    told.dates.every(isDate)
  );
}

const isDate = (date: ToldDate | null): boolean =>
  [date?.id, date?.due, date?.action].every((one) => typeof one === 'string');
