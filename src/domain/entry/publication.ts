import { pagedCollections } from '../../schemas/index.ts';
import { addMonths, isCalendarDay } from '../days.ts';
import type { ContentGraph } from '../graph.ts';

const months = { '1m': 1, '3m': 3, '6m': 6, '12m': 12 } as const;

/**
 * Day an entry is due for its next review.
 * @param reviewedOn `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; the last day of the month when the day does not exist there
 */
export function dueOn(reviewedOn: string, every: keyof typeof months): string {
  return addMonths(reviewedOn, months[every]);
}

/** Day of the newest review in the whole content: what "updated" means to a reader. */
export function latestReview(graph: ContentGraph): string {
  const days = pagedCollections.flatMap((name) => graph.all(name).map((entry) => entry.data.reviewedOn));
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/**
 * Day a build is made for: the one asked for, else the newest review of the content, so that the
 * same content always gives the same files.
 * @throws when the requested day is no day of the calendar
 */
export function buildDay(graph: ContentGraph, requestedDay: string | undefined): string {
  if (!requestedDay) return latestReview(graph);
  if (!isCalendarDay(requestedDay))
    throw new Error(`SHENGENG_TODAY 里的 ${requestedDay} 不是日历上的一天，写成 2026-11-24 的样子。`);
  return requestedDay;
}
