import { firstDayOf, periodText, rhythmOf } from '../../../domain/periods.ts';
import { lastDayOf } from '../../../domain/days.ts';
import type { Point, Series } from '../../../domain/series.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import type { Rhythm } from '../../../schemas/series.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

const forms = {
  monthly: '2026-02',
  quarterly: '2026-Q1',
  'half-yearly': '2026-H1',
  yearly: '"2026"',
} as const satisfies Record<Rhythm, string>;

type Fault = [field: 'period' | 'publishedOn' | 'source', message: string, fix: string];

/** Points of a series run from early to late, each period once and in the form of its rhythm, each from a page there is. */
export const seriesPoints = contextRule('series-points', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'series') return [];
  const { data } = entry;
  return data.points.flatMap((point, index) =>
    [...periodFaults(data, index), ...pageFaults(point, graph)].map(([field, message, fix]): Finding => ({
      place: fieldPlace(source, ['points', index, field]),
      message,
      fix,
    })),
  );
});

function periodFaults({ points, rhythm }: Series, index: number): Fault[] {
  const { period } = points[index] ?? { period: '' };
  if (rhythmOf(period) !== rhythm)
    return [
      [
        'period',
        `时期 ${period} 和 rhythm: ${rhythm} 对不上`,
        `时期写成 ${forms[rhythm]} 的样子，或改 rhythm`,
      ],
    ];
  const before = points.slice(0, index);
  if (before.some((other) => other.period === period))
    return [['period', `${periodText(period)}写了两次`, '核对来源，只留一个；更正过的数留后公布的']];
  const later = before.find((other) => firstDayOf(other.period) > firstDayOf(period));
  return later
    ? [['period', `${periodText(period)}排在${periodText(later.period)}后面`, '从早到晚排，最新的放最后']]
    : [];
}

function pageFaults({ period, publishedOn, source }: Point, graph: ContentGraph): Fault[] {
  const page = graph.source(source);
  return [
    ...(lastDayOf(publishedOn) < firstDayOf(period)
      ? [
          [
            'publishedOn',
            `公布的日子 ${publishedOn} 比${periodText(period)}还早`,
            '核对时期和公布的日子',
          ] satisfies Fault,
        ]
      : []),
    ...(page && page.url === undefined
      ? [
          [
            'source',
            `来源 ${source} 没有网址，读者核不了这个数`,
            '给来源补上 url，或换一个有网页的来源',
          ] satisfies Fault,
        ]
      : []),
  ];
}
