/**
 * Days as they are written everywhere: `YYYY-MM-DD`, without clock or time zone. A partial date is
 * `YYYY-MM` or `YYYY` where the source says no more. Imports nothing, so that every layer may count by it.
 */

const millisecondsADay = 86_400_000;

const iso = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** China has one time for the whole country and keeps it all year. */
const chinaAheadOfUtc = 8 * 3_600_000;

/**
 * Day of a moment in China, whatever the time zone of the machine: a server on UTC reads the day before until
 * 08:00 in China, and calls a review of this morning one of the future.
 */
export const dayInChina = (moment: Date): string => iso(moment.getTime() + chinaAheadOfUtc);

/** Day of a moment in the time zone of the machine: on a page, the reader's. */
export function localDay(moment: Date): string {
  return iso(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}

/** Whether `value` is a full date of a day that exists: `2026-02-30` does not. */
export function isCalendarDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && iso(time) === value;
}

/** Days from one day to a later one; negative when it is earlier, NaN when one of them is no day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return iso(Date.UTC(year, month - 1, date + count));
}

/** The same day of a later month; the last day of that month when it has no such day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = lastDayOf(iso(Date.UTC(year, month - 1 + count, 1)).slice(0, 7));
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay();

/** Last day meant by a partial date: `2026-03` means through 2026-03-31. */
export function lastDayOf(partial: string): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  return day === undefined ? iso(Date.UTC(year, month ?? 12, 0)) : partial;
}

/** `2026年11月23日`, `2026年11月` or `2026年`, as precise as the value. */
export function dateText(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** `11月27日（周五）`, for days near enough that the year goes without saying. */
export function weekdayText(day: string): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return `${month}月${date}日（周${'日一二三四五六'[weekdayOf(day)] ?? ''}）`;
}
