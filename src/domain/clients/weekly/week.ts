import { addDays, weekdayOf } from '../../days.ts';
import { isWorkday, workdayFrom } from '../../visit/work-calendar.ts';
import type { WorkCalendar } from '../../visit/work-calendar.ts';

/** The days of a week that are left to work from a day on. Days are `YYYY-MM-DD`. */
export interface Week {
  from: string;
  /** Its Sunday. */
  end: string;
  workdays: readonly string[];
}

/** The week of the first working day from `from` on: on a Saturday it is the next one. */
export function weekFrom(calendar: WorkCalendar, from: string): Week {
  const first = workdayFrom(calendar, from);
  const left = (7 - weekdayOf(first)) % 7;
  const days = Array.from({ length: left + 1 }, (_, at) => addDays(first, at));
  return { from, end: addDays(first, left), workdays: days.filter((day) => isWorkday(calendar, day)) };
}
