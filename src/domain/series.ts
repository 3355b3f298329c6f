import type { DataOf } from '../schemas/index.ts';
import type { Comparison, Rhythm } from '../schemas/series.ts';
import { daysBetween, lastDayOf } from './days.ts';
import { endOf, firstDayOf, isNext, periodText, yearBefore } from './periods.ts';

export type Series = DataOf<'series'>;
export type Point = Series['points'][number];

/** What a series says on a day. */
export interface Reading {
  point: Point;
  /** With its unit; as many decimals as any point had that was out on the day. */
  value: string;
  /** `2026年2月为49.0`. */
  words: string;
  /** Against the point before and against the same period a year ago, where they are known: `比2026年1月下降0.3个百分点`. */
  since: Readonly<Partial<Record<Comparison, string>>>;
  /** The same in order, each once. */
  changes: readonly string[];
}

/** Days a newest point may lie back before a newer one is due: a period and the time until its figure is out. */
const patience = { monthly: 45, quarterly: 120, 'half-yearly': 230, yearly: 420 } as const satisfies Record<
  Rhythm,
  number
>;

/** Points whose figure was out on a day, from the earliest on; a day of publication known to the month counts from its last day. */
export const pointsOn = ({ points }: Pick<Series, 'points'>, day: string): readonly Point[] =>
  points
    .filter(({ period, publishedOn }) => lastDayOf(publishedOn) <= day && firstDayOf(period) <= day)
    .toSorted((a, b) => (firstDayOf(a.period) < firstDayOf(b.period) ? -1 : 1));

/** The newest point that was out on a day and what changed; nothing when none was. */
export function readingOn(series: Series, day: string): Reading | undefined {
  const known = pointsOn(series, day);
  const point = known.at(-1);
  if (!point) return undefined;
  // What comes later changes nothing of what was said.
  const own = { ...series, points: [...known] };
  const value = valueText(own, point.value);
  const before = known.at(-2);
  const yearAgo = known.find(({ period }) => period === yearBefore(point.period));
  const since = {
    ...(before && { before: changeText(own, before, point) }),
    ...(yearAgo && { 'year-before': changeText(own, yearAgo, point) }),
  };
  return {
    point,
    value,
    words: `${periodText(point.period)}为${value}`,
    since,
    changes: [...new Set(Object.values(since))],
  };
}

/** A value with its unit, with as many decimals as any point of the series has. */
export const valueText = (series: Pick<Series, 'points' | 'unit'>, value: number): string =>
  `${value.toFixed(decimalsOf(series))}${series.unit ?? ''}`;

/** Days the newest point lies behind and nobody said why: nothing from the day on the series is paused. */
export const daysBehind = (series: Series, day: string): number | undefined =>
  series.paused && series.paused.since <= day ? undefined : daysOverdue(series, day);

/** Days the newest point lies behind, from the end of its period; nothing while that is in time for its rhythm. */
export function daysOverdue(series: Pick<Series, 'points' | 'rhythm'>, day: string): number | undefined {
  const newest = pointsOn(series, day).at(-1);
  if (!newest) return undefined;
  const days = daysBetween(endOf(newest.period), day);
  return days > patience[series.rhythm] ? days : undefined;
}

/** What a drawing of the points shows, in words: the lowest, the highest, and that periods are missing. */
export function courseText(series: Series, points: readonly Point[]): string {
  const sorted = points.toSorted((a, b) => a.value - b.value);
  const told = (point: Point | undefined) =>
    point ? `${periodText(point.period)}的${valueText(series, point.value)}` : '';
  const hasGap = points.some(({ period }, at) => {
    const before = points[at - 1];
    return before !== undefined && !isNext(before.period, period);
  });
  return `最低是${told(sorted[0])}，最高是${told(sorted.at(-1))}${hasGap ? '；断开处没有找到数' : ''}`;
}

const decimalsOf = ({ points }: Pick<Series, 'points'>): number =>
  Math.max(...points.map(({ value }) => String(value).split('.')[1]?.length ?? 0));

/** Shares and indices change by points, all else by a share of what it was. */
function changeText(series: Series, before: Point, { value }: Point): string {
  const than = periodText(before.period);
  const difference = value - before.value;
  if (difference === 0) return `与${than}持平`;
  const byPoints = series.unit === undefined || series.unit === '%';
  const size = byPoints
    ? `${Math.abs(difference).toFixed(decimalsOf(series))}个百分点`
    : before.value > 0
      ? `${Math.abs((difference / before.value) * 100).toFixed(1)}%`
      : valueText(series, Math.abs(difference));
  return `比${than}${difference > 0 ? '上升' : '下降'}${size}`;
}
