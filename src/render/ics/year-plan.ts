import type { Touchpoint } from '../../domain/clients/year-plan.ts';
import { calendarFile } from './calendar-file.ts';

export interface YearCalendar {
  year: number;
  /** How the calendar calls the client, such as 客户A: another word is another client. */
  client: string;
  /** `HH:mm` of a call. */
  time: string;
  items: readonly Touchpoint[];
  /** Told in an earlier file of this client and year, and not planned any more. */
  off: readonly Touchpoint[];
  /** What to heed on days of greeting. */
  rules: readonly string[];
  /** Now, as milliseconds since 1970: a later file corrects an earlier one. */
  stamp: number;
}

const minutesPerDay = 24 * 60;
const minute = 60_000;

/** A year's touchpoints as a calendar file. The same client and year keep their ids, so that a second import updates. */
export function yearPlanIcs({ year, client, time, items, off, rules, stamp }: YearCalendar): string {
  const event = ({ id, day, name, kind, level, ask, remindDays }: Touchpoint, cancelled: boolean) => ({
    uid: `touch-${year}-${id}-${markOf(client)}`,
    title: `${name}·${client}`,
    start: `${day}T${time}`,
    notes: [`谁见谁：${level}`, `先问：${ask}`, ...(kind === 'emotion' ? rules : [])],
    remind: remindDays * minutesPerDay,
    cancelled,
  });
  return calendarFile({
    product: 'touchpoints',
    events: [...items.map((item) => event(item, false)), ...off.map((item) => event(item, true))],
    stamp,
    // No file is kept between two visits of the page, so the minute of making tells which is the later one.
    sequence: Math.floor(stamp / minute),
  });
}

/** Tells clients apart without writing a name into an id. */
function markOf(text: string): string {
  let value = 5381;
  for (const char of text) value = (value * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
