import { LunarDay, SolarTerm } from 'tyme4ts';
import type { SolarDay } from 'tyme4ts';
import type { DataOf } from '../../schemas/index.ts';
import { workCalendar } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

type Statutory = DataOf<'holidays'>['statutory'][number];

/** Years after the last announced one for which the days of the law are told: a follow-up reaches half a year ahead. */
const yearsAhead = 3;

/**
 * Days off as announced, and for years without a notice those the law gives every year. Those years stay unknown to
 * `isCovered`: which other days are off, and which weekends are worked, only the notice says.
 */
export function knownDays(holidays: DataOf<'holidays'>): WorkCalendar {
  const announced = workCalendar(holidays);
  const last = Math.max(...announced.years);
  const years = Array.from({ length: yearsAhead }, (_, at) => last + 1 + at);
  const off = years.flatMap((year) => holidays.statutory.flatMap((holiday) => daysOf(holiday, year)));
  return { ...announced, off: [...announced.off, ...off] };
}

/** Days of a statutory holiday in a year, as `YYYY-MM-DD`. */
export function daysOf({ solar = [], lunar = [], term }: Statutory, year: number): string[] {
  return [
    ...solar.map((day) => `${year}-${day}`),
    ...lunar.map((day) => iso(lunarDay(year, day))),
    ...(term ? [iso(SolarTerm.fromName(year, term).getSolarDay())] : []),
  ];
}

/** New Year's Eve is the day before the first of the year, whatever its number. */
function lunarDay(year: number, day: string): SolarDay {
  if (day === '除夕') return LunarDay.fromYmd(year, 1, 1).getSolarDay().next(-1);
  const [month = 1, date = 1] = day.split('-').map(Number);
  return LunarDay.fromYmd(year, month, date).getSolarDay();
}

const iso = (day: SolarDay): string =>
  [day.getYear(), day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, '0')).join('-');
