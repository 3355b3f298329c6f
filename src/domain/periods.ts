import type { Rhythm } from '../schemas/series.ts';
import { addMonths, dateText, lastDayOf } from './days.ts';

/** Months in a period of each rhythm. */
const monthsIn = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const satisfies Record<
  Rhythm,
  number
>;

/** How often a period comes is told by how it is written: `2026-02`, `2026-Q1`, `2026-H1`, `2026`. */
export function rhythmOf(period: string): Rhythm {
  if (period.includes('Q')) return 'quarterly';
  if (period.includes('H')) return 'half-yearly';
  return period.length === 4 ? 'yearly' : 'monthly';
}

/** First day of a period, `YYYY-MM-DD`. */
export function firstDayOf(period: string): string {
  const [year = '', part = '01'] = period.split('-');
  const letter = /^[QH]/.exec(part);
  if (!letter) return `${year}-${part}-01`;
  return addMonths(`${year}-01-01`, (Number(part.slice(1)) - 1) * monthsIn[rhythmOf(period)]);
}

/** Last day of a period, `YYYY-MM-DD`. */
export const endOf = (period: string): string =>
  lastDayOf(addMonths(firstDayOf(period), monthsIn[rhythmOf(period)] - 1).slice(0, 7));

/** The same period of the year before. */
export const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** Whether a period comes right after another one of its rhythm. */
export const isNext = (before: string, after: string): boolean =>
  addMonths(firstDayOf(before), monthsIn[rhythmOf(before)]) === firstDayOf(after);

/** `2026年2月`, `2026年第一季度`, `2026年上半年` or `2026年`. */
export function periodText(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return `${year}年第${'一二三四'[Number(part[1]) - 1] ?? ''}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return dateText(period);
}
