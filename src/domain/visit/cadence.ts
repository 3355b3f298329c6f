import type { DataOf } from '../../schemas/index.ts';
import type { FollowUp, WorkHours } from './follow-up.ts';
import { addDays } from '../days.ts';
import { workdayFrom, workdayUpTo } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

export interface CadenceInput {
  floor: DataOf<'tiers'>['floor'];
  hours: WorkHours;
  calendar: WorkCalendar;
  /** Day of the visit. */
  day: string;
  /** Duties after the visit; those that count are not asked for twice. */
  done: readonly FollowUp[];
}

/** Rolling days of a period, and how many periods are planned ahead. */
export const spans = { month: { days: 30, periods: 3 }, quarter: { days: 90, periods: 2 } } as const;

/** Contacts a client of a tier still gets after a visit, spread evenly over the periods ahead. */
export function cadence({ floor, hours, calendar, day, done }: CadenceInput): FollowUp[] {
  const { days, periods } = spans[floor.period];
  return Array.from({ length: periods }, (_, index) => index).flatMap((index) => {
    const start = addDays(day, index * days);
    const end = addDays(start, days);
    const within = done.filter(({ due }) => due.slice(0, 10) >= start && due.slice(0, 10) < end);
    const own = index === 0 ? 1 : 0;
    const visits = floor.visits - own - within.filter(({ counts }) => counts === 'visit').length;
    const services = floor.services - own - within.filter(({ counts }) => counts !== 'none').length;
    const count = Math.max(visits, services, 0);
    return Array.from({ length: count }, (_, at) => {
      const wanted = addDays(start, Math.round((days * (at + 1)) / (count + 1)));
      return contact(
        `p${index + 1}-${at + 1}`,
        nearest(calendar, wanted, start),
        hours,
        isVisit(at, visits, count),
      );
    });
  });
}

const nearest = (calendar: WorkCalendar, wanted: string, start: string): string => {
  const early = workdayUpTo(calendar, wanted);
  return early > start ? early : workdayFrom(calendar, wanted);
};

/** Spreads `visits` evenly among `count` contacts, the last one always a visit. */
const isVisit = (at: number, visits: number, count: number): boolean =>
  visits > 0 && Math.floor(((at + 1) * visits) / count) > Math.floor((at * visits) / count);

const contact = (id: string, day: string, { call }: WorkHours, visit: boolean): FollowUp => ({
  id,
  name: '层级频次',
  action: visit ? '面访' : '联系',
  due: `${day}T${call}`,
  deadline: false,
  counts: visit ? 'visit' : 'service',
});
