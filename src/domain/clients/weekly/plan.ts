import { csv } from '../../csv.ts';
import type { Ranked } from './rank.ts';
import type { Week } from './week.ts';

/** Hours a manager has for clients in the week, and what each kind of contact takes. */
export interface WeekHours {
  available: number;
  perVisit: number;
  perContact: number;
}

export interface Placed extends Ranked {
  action: 'visit' | 'contact';
  /** `YYYY-MM-DD`, a working day of the week. */
  day: string;
}

export interface WeekPlan {
  week: Week;
  placed: readonly Placed[];
  /** Due this week, but the hours are used up. */
  waiting: readonly Ranked[];
  /** Nothing is due this week. */
  calm: readonly Ranked[];
  hours: number;
}

/** A red sign wants somebody at the door within so many working days. */
const redWithin = 3;

/**
 * Takes clients in their order as long as hours last; a call may still fit where a visit does not. Each gets the
 * working day with least to do, up to the day its matter is due.
 */
export function weekPlan(list: readonly Ranked[], week: Week, hours: WeekHours): WeekPlan {
  const load = new Map(week.workdays.map((day) => [day, 0]));
  const placed: Placed[] = [];
  const waiting: Ranked[] = [];
  let used = 0;
  for (const one of list) {
    const { action } = one;
    if (action === undefined) continue;
    const cost = action === 'visit' ? hours.perVisit : hours.perContact;
    const day = leastLoaded(load, lastDay(one, week));
    // Sums of tenths of hours are not exact.
    if (day === undefined || used + cost > hours.available + 1e-9) {
      waiting.push(one);
      continue;
    }
    used += cost;
    load.set(day, (load.get(day) ?? 0) + cost);
    placed.push({ ...one, action, day });
  }
  return { week, placed, waiting, calm: list.filter(({ action }) => action === undefined), hours: used };
}

function lastDay({ debts }: Ranked, { workdays, end }: Week): string {
  const red = debts.red.length > 0 ? workdays[Math.min(redWithin, workdays.length) - 1] : undefined;
  return [red, debts.matters[0]?.day, end].filter((day) => day !== undefined).sort()[0] ?? end;
}

/** The first of the days with the least hours up to a day; the first of all when that day is over. */
function leastLoaded(load: ReadonlyMap<string, number>, last: string): string | undefined {
  const days = [...load.keys()];
  const open = days.filter((day) => day <= last);
  const least = Math.min(...open.map((day) => load.get(day) ?? 0));
  return open.length === 0 ? days[0] : open.find((day) => load.get(day) === least);
}

export const actionNames = { visit: '面访', contact: '联系' } as const;

/** `本周 18 小时，排得下 6 家：面访 6 家，联系 0 家。` */
export function planSentence({ placed, waiting, week }: WeekPlan, { available }: WeekHours): string {
  const visits = placed.filter(({ action }) => action === 'visit').length;
  const hours = String(Math.round(available * 10) / 10);
  const fits = `本周 ${week.workdays.length} 个工作日、${hours} 小时，排得下 ${placed.length} 家：面访 ${visits} 家，联系 ${placed.length - visits} 家`;
  return waiting.length === 0
    ? `${fits}，该见的都排上了。`
    : `${fits}；还有 ${waiting.length} 家本周排不下。`;
}

/** Every client with place, day and reason, for a spreadsheet. */
export function planCsv({ placed, waiting, calm }: WeekPlan): string {
  const row = (one: Ranked, state: string, day: string) => [
    one.client.code,
    one.client.tier.name,
    one.action === undefined ? '' : actionNames[one.action],
    state,
    day,
    one.reason,
    one.next,
  ];
  const rows = [
    ...placed.map((one) => row(one, '本周排上', one.day)),
    ...waiting.map((one) => row(one, '本周排不下', '')),
    ...calm.map((one) => row(one, '本周不急', '')),
  ];
  return csv([
    ['顺序', '代号', '层级', '做什么', '本周', '日期', '理由', '和下一家比'],
    ...rows.map((cells, at) => [at + 1, ...cells]),
  ]);
}
