import type { Governance } from '../schemas/governance.ts';
import { pagedCollections } from '../schemas/index.ts';
import type { ContentGraph } from './graph.ts';

const months = { '1m': 1, '3m': 3, '6m': 6, '12m': 12 } as const;

/**
 * Day an entry is due for its next review.
 * @param reviewedOn `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; the last day of the month when the day does not exist there
 */
export function dueOn(reviewedOn: string, every: keyof typeof months): string {
  const [year = 0, month = 1, day = 1] = reviewedOn.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months[every], 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** That an entry changed on or after the day of its review, in words; nothing once it was reviewed again. */
export function changedText({ reviewedOn, changedOn }: Reviewed): string | undefined {
  if (!changedOn || changedOn < reviewedOn) return undefined;
  return `${dateText(changedOn)}改过，改动待复核`;
}

type Reviewed = Pick<Governance, 'reviewedOn' | 'changedOn'>;

/** Last day meant by a partial date: `2026-03` means through 2026-03-31. */
export function lastDayOf(partial: string): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (day !== undefined) return partial;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** `2026年11月23日`, `2026年11月` or `2026年`, as precise as the value. */
export function dateText(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** Day of the newest review in the whole content: what "updated" means to a reader. */
export function latestReview(graph: ContentGraph): string {
  const days = pagedCollections.flatMap((name) => graph.all(name).map((entry) => entry.data.reviewedOn));
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/**
 * Day a build is made for: the one asked for, else the newest review of the content, so that the
 * same content always gives the same files.
 * @throws when the wish is no day of the calendar
 */
export function buildDay(graph: ContentGraph, wish: string | undefined): string {
  if (!wish) return latestReview(graph);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(wish) ? Date.parse(`${wish}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(wish))
    throw new Error(`SHENGENG_TODAY 里的 ${wish} 不是日历上的一天，写成 2026-11-24 的样子。`);
  return wish;
}
