import type { DataOf } from '../../schemas/index.ts';
import { addDays, weekdayText } from '../days.ts';
import { addWorkdays, isCovered, isWorkday, workdayFrom, workdayUpTo } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type FollowUpRule = DataOf<'practice'>['followUps'][number];
export type WorkHours = DataOf<'practice'>['workHours'];
/** Natural days count all days and come forward to a working day; working days count only those. */
export type DayMode = 'natural' | 'working';

export interface FollowUpInput {
  rules: readonly FollowUpRule[];
  hours: WorkHours;
  calendar: WorkCalendar;
  mode: DayMode;
  /** End of the visit in Beijing time, `YYYY-MM-DDTHH:mm`. */
  end: string;
}

export interface FollowUp {
  /** Stable within a visit. */
  id: string;
  name: string;
  action: string;
  /** `YYYY-MM-DDTHH:mm` in Beijing time. */
  due: string;
  /** Whether `due` is a last moment, not an appointment. */
  deadline: boolean;
  counts: FollowUpRule['counts'];
  /** Why it stands where it stands, when that is no plain counting. */
  note?: string;
}

/** The duties after a visit, each on a day when someone is at work. */
export const followUps = (input: FollowUpInput): FollowUp[] =>
  input.rules.map((rule) => ({
    id: rule.id,
    name: rule.name,
    action: rule.action,
    counts: rule.counts,
    ...(rule.withinHours === undefined ? onDay(rule, input) : withinHours(rule.withinHours, input)),
  }));

/** Whether the days off of every year that is touched are known. */
export const allCovered = (calendar: WorkCalendar, days: readonly string[]): boolean =>
  days.every((day) => isCovered(calendar, day.slice(0, 10)));

type Placed = Pick<FollowUp, 'due' | 'deadline'> & { note?: string };

function withinHours(hours: number, { calendar, mode, end, hours: { close } }: FollowUpInput): Placed {
  const [day = '', time = ''] = end.split('T');
  if (mode === 'working') {
    const last = addWorkdays(calendar, day, Math.max(1, Math.round(hours / 24)));
    return { due: `${last}T${time}`, deadline: true };
  }
  const due = later(end, hours);
  const last = due.slice(0, 10);
  if (isWorkday(calendar, last)) return { due, deadline: true };
  const early = `${workdayUpTo(calendar, last)}T${close}`;
  return early > end
    ? { due: early, deadline: true, note: '截止落在休息日，提前到前一个工作日下班前' }
    : { due, deadline: true, note: '前面没有工作日了，休息日也按时发' };
}

function onDay(
  { withinDays = 0 }: FollowUpRule,
  { calendar, mode, end, hours: { call } }: FollowUpInput,
): Placed {
  const day = end.slice(0, 10);
  const at = (date: string): Placed => ({ due: `${date}T${call}`, deadline: false });
  if (mode === 'working') return at(addWorkdays(calendar, day, workdaysIn(withinDays)));
  const last = addDays(day, withinDays);
  if (isWorkday(calendar, last)) return at(last);
  const early = workdayUpTo(calendar, last);
  return early > day
    ? { ...at(early), note: '到期是休息日，往前挪到最近的工作日' }
    : { ...at(workdayFrom(calendar, last)), note: '到期前都是休息日，和客户约在之后第一个工作日，写进纪要' };
}

/** A whole week has five working days; shorter stretches keep their number. */
const workdaysIn = (days: number): number => (days % 7 === 0 ? (days / 7) * 5 : days);

function later(moment: string, hours: number): string {
  return new Date(Date.parse(`${moment}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}

/** `11月26日（周四）15:00 前：发送纪要`; the year is told by the list. */
export const followUpLine = ({ due, deadline, action, note }: FollowUp): string => {
  const [day = '', time = ''] = due.split('T');
  return `${weekdayText(day)}${deadline ? `${time} 前` : ''}：${action}${note ? `（${note}）` : ''}`;
};
