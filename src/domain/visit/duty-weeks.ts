import { addDays, weekdayOf } from '../days.ts';
import type { FollowUp } from './follow-up.ts';
import { isWorkday } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** One day in a picture of weeks: weeks side by side, Monday above Sunday. */
export interface DutyDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Week of the strip, from 0. */
  column: number;
  /** 0 is Monday. */
  row: number;
  /** Whether nobody is at work. */
  off: boolean;
  /** What is due: the first of the day where it has several. */
  duty?: Duty;
}

export interface Duty {
  sign: keyof typeof dutySigns;
  /** The visit itself, what it brings about by 24 hours and 3+3, or the rhythm of the tier. */
  from: 'visit' | 'after' | 'regular';
  /** How many fall on the day. */
  count: number;
}

/** What stands in the picture for it, and what it means. */
export const dutySigns = { 拜: '这次拜访', 纪: '发纪要', 电: '电话回访', 联: '联系', 访: '上门' } as const;

/** A row of weeks that fits the width of a phone. */
export interface WeekStrip {
  columns: number;
  days: readonly DutyDay[];
  /** Months by the column of their first day. */
  months: readonly { column: number; month: number }[];
}

export interface DutyPlan {
  calendar: WorkCalendar;
  /** Day of the visit. */
  day: string;
  /** Duties after it, and contacts its tier asks for. */
  after: readonly FollowUp[];
  regular: readonly FollowUp[];
}

const mostWeeks = 14;

/** The weeks from a visit to its last duty. */
export function dutyWeeks(plan: DutyPlan): WeekStrip[] {
  const { day, after, regular } = plan;
  const first = mondayOf(day);
  const last = [...after, ...regular].map(({ due }) => due.slice(0, 10)).reduce(later, day);
  const weeks = weeksBetween(first, last);
  const strips = Math.ceil(weeks / mostWeeks);
  const columns = Math.ceil(weeks / strips);
  return Array.from({ length: strips }, (_, strip) => {
    const start = addDays(first, strip * columns * 7);
    const own = Math.min(columns, weeks - strip * columns);
    const days = Array.from({ length: own * 7 }, (__, at) => dutyDay(plan, start, at));
    const months = days
      .filter(({ day: date }, at) => at === 0 || date.endsWith('-01'))
      .map(({ column, day: date }) => ({ column, month: Number(date.slice(5, 7)) }))
      .filter(({ column }, at, all) => (all[at + 1]?.column ?? Infinity) - column > 1);
    return { columns: own, days, months };
  });
}

function dutyDay({ calendar, day: visit, after, regular }: DutyPlan, start: string, at: number): DutyDay {
  const day = addDays(start, at);
  const on = ({ due }: FollowUp): boolean => due.slice(0, 10) === day;
  const found = [
    ...(day === visit ? [{ sign: '拜', from: 'visit' } as const] : []),
    ...after.filter(on).map(({ counts }) => ({ sign: afterSigns[counts], from: 'after' as const })),
    ...regular.filter(on).map(({ counts }) => ({ sign: regularSigns[counts], from: 'regular' as const })),
  ];
  const [duty] = found;
  const place = { day, column: Math.floor(at / 7), row: at % 7, off: !isWorkday(calendar, day) };
  return duty ? { ...place, duty: { ...duty, count: found.length } } : place;
}

const afterSigns = { none: '纪', service: '电', visit: '访' } as const;
const regularSigns = { none: '联', service: '联', visit: '访' } as const;
const later = (a: string, b: string): string => (a > b ? a : b);
const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

function weeksBetween(monday: string, last: string): number {
  let weeks = 1;
  while (addDays(monday, weeks * 7) <= last) weeks++;
  return weeks;
}
