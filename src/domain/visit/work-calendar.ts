import type { DataOf } from '../../schemas/index.ts';
import { addDays, weekdayOf } from '../days.ts';

/** Days off and weekend days worked, for the years that were announced. Plain data, fit for a page; days are `YYYY-MM-DD`. */
export interface WorkCalendar {
  years: readonly number[];
  off: readonly string[];
  on: readonly string[];
}

export const workCalendar = ({ years }: DataOf<'holidays'>): WorkCalendar => ({
  years: years.map(({ year }) => year),
  off: years.flatMap(({ periods }) => periods.flatMap(({ from, to }) => daysFrom(from, to))),
  on: years.flatMap(({ periods }) => periods.flatMap(({ workdays }) => workdays)),
});

/** Whether the arrangement of the year of this day is known; else only weekends count. */
export const isCovered = ({ years }: WorkCalendar, day: string): boolean =>
  years.includes(Number(day.slice(0, 4)));

export function isWorkday({ off, on }: WorkCalendar, day: string): boolean {
  if (on.includes(day)) return true;
  return !off.includes(day) && ![0, 6].includes(weekdayOf(day));
}

/** The day itself, or the nearest working day before it. */
export function workdayUpTo(calendar: WorkCalendar, day: string): string {
  return isWorkday(calendar, day) ? day : workdayUpTo(calendar, addDays(day, -1));
}

/** The day itself, or the nearest working day after it. */
export function workdayFrom(calendar: WorkCalendar, day: string): string {
  return isWorkday(calendar, day) ? day : workdayFrom(calendar, addDays(day, 1));
}

/** The working day that is `count` working days after a day. */
export function addWorkdays(calendar: WorkCalendar, day: string, count: number): string {
  return count <= 0 ? day : addWorkdays(calendar, workdayFrom(calendar, addDays(day, 1)), count - 1);
}

function daysFrom(from: string, to: string): string[] {
  return from > to ? [] : [from, ...daysFrom(addDays(from, 1), to)];
}
