import type { DataOf } from '../../schemas/index.ts';
import { addDays, addMonths, weekdayText } from '../days.ts';
import type { FestivalDays } from '../visit/festivals.ts';
import { isCovered, workdayFrom, workdayUpTo } from '../visit/work-calendar.ts';
import type { WorkCalendar } from '../visit/work-calendar.ts';
import type { TierRule } from './tiering.ts';

export type YearPlan = NonNullable<DataOf<'tools'>['yearPlan']>;
type PlannedDate = YearPlan['dates'][number];

export interface YearInput {
  plan: YearPlan;
  calendar: WorkCalendar;
  festivals: FestivalDays;
  tier: string;
  year: number;
  /** Month the client closes its books in, 1 to 12. */
  closing: number;
  /** Month the client makes its budget in, 1 to 12. */
  budget: number;
}

export interface Touchpoint extends Pick<
  PlannedDate,
  'id' | 'name' | 'kind' | 'level' | 'ask' | 'remindDays'
> {
  /** A day someone is at work, `YYYY-MM-DD`. */
  day: string;
}

/** Month most clients close their books in; the plan is written for it. */
const usualClosing = 12;
const monthsOfYear = 12;

/** The touchpoints of a tier within a year, in order, each on a working day. */
export const touchpoints = (input: YearInput): Touchpoint[] =>
  input.plan.dates
    .filter(({ tiers }) => tiers.some((one) => one === input.tier))
    .flatMap((date) => {
      const day = dayOf(date, input);
      if (day === undefined) return [];
      const { id, name, kind, level, ask, remindDays } = date;
      return [{ id, name, kind, level, ask, remindDays, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));

function dayOf({ when }: PlannedDate, input: YearInput): string | undefined {
  const { calendar, festivals, year, closing, budget } = input;
  const { month, beforeBudget, festival, day = 1, offset = 0 } = when;
  if (festival !== undefined) {
    const own = festivals[year]?.[festival];
    return own === undefined ? undefined : besideFestival(calendar, year, addDays(own, offset), offset > 0);
  }
  const wanted = month === undefined ? budget - (beforeBudget ?? 0) : month + closing - usualClosing;
  return inMonth(calendar, year, ((wanted - 1 + monthsOfYear) % monthsOfYear) + 1, day);
}

/** Away from the festival to a working day, within the year. */
function besideFestival(calendar: WorkCalendar, year: number, wanted: string, after: boolean): string {
  const first = `${year}-01-01`;
  const day = after ? workdayFrom(calendar, wanted) : workdayUpTo(calendar, wanted);
  return day >= first ? day : workdayFrom(calendar, first);
}

/** The working day up to a day of a month, or the first after it where none of the month comes before. */
function inMonth(calendar: WorkCalendar, year: number, month: number, day: number): string {
  const first = addMonths(`${year}-01-01`, month - 1);
  const wanted = addDays(first, day - 1);
  const early = workdayUpTo(calendar, wanted);
  return early >= first ? early : workdayFrom(calendar, wanted);
}

/** `3月19日（周五）：审计、年报。谁见谁：…。先问：…` */
export const touchpointLine = ({ day, name, level, ask }: Touchpoint): string =>
  `${weekdayText(day)}：${name}。谁见谁：${level}。先问：“${ask}”`;

/** How far the dates alone go towards what a tier is owed in a year. */
export function floorLine(count: number, { name, floor }: TierRule): string {
  const owed = floor.services * (floor.period === 'month' ? monthsOfYear : 4);
  return count >= owed
    ? `${name}一年至少服务 ${owed} 次，这些日子已经够数`
    : `${name}一年至少服务 ${owed} 次，这里排了 ${count} 次，另外 ${owed - count} 次照层级频次平常去排`;
}

/** Years whose days off are not announced: only weekends count there. */
export const unannounced = (calendar: WorkCalendar, days: readonly string[]): string[] => [
  ...new Set(days.filter((day) => !isCovered(calendar, day)).map((day) => day.slice(0, 4))),
];
