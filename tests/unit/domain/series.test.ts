import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, lastDayOf } from '../../../src/domain/days.ts';
import { endOf, firstDayOf, isNext, periodText, yearBefore } from '../../../src/domain/periods.ts';
import { courseText, daysBehind, pointsOn, readingOn } from '../../../src/domain/series.ts';
import type { Point, Series } from '../../../src/domain/series.ts';
import { sparkline } from '../../../src/render/svg/sparkline.ts';
import { graph } from '../../helpers/content.ts';

const sample = graph.get('series', 'pmi').data;
const point = (period: string, value: number, publishedOn: string): Point => ({
  ...sample.points[0],
  period,
  value,
  publishedOn,
  source: 'S24',
});
function made(points: Point[], more: Partial<Series> = {}): Series {
  const series: Series = { ...sample, points, ...more };
  if (!more.paused) delete series.paused;
  return series;
}
const index = made([
  point('2025-02', 50.2, '2025-03-01'),
  point('2026-01', 49.3, '2026-01-31'),
  point('2026-02', 49, '2026-03-04'),
]);

describe('a period', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28', '2026年2月', '2025-02'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026年第四季度', '2025-Q4'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026年下半年', '2025-H2'],
    ['2026', '2026-01-01', '2026-12-31', '2026年', '2025'],
  ])('%s has its days and its words', (period, first, last, words, before) => {
    expect([firstDayOf(period), endOf(period), periodText(period), yearBefore(period)]).toEqual([
      first,
      last,
      words,
      before,
    ]);
  });

  it('knows the one that follows', () => {
    const pairs = ['2025-12 2026-01', '2025-Q4 2026-Q1', '2025-H2 2026-H1', '2025 2026', '2026-01 2026-03'];
    const next = pairs.map((pair) => pair.split(' ')).map(([a = '', b = '']) => isNext(a, b));
    expect(next).toEqual([true, true, true, true, false]);
  });
});

describe('what a series says on a day', () => {
  it('is the newest point, against the one before and the year before', () => {
    expect(readingOn(index, '2026-03-04')).toMatchObject({
      words: '2026年2月为49.0',
      changes: ['比2026年1月下降0.3个百分点', '比2025年2月下降1.2个百分点'],
    });
  });

  it('is nothing before the first point was out', () => {
    expect(readingOn(index, '2025-02-28')).toBeUndefined();
  });

  it('waits for the day a figure is published, and for the end of the month when no day is known', () => {
    expect(readingOn(index, '2026-03-03')?.point.period).toBe('2026-01');
    const vague = made([point('2026-01', 1, '2026-01'), point('2026-02', 2, '2026-03')]);
    expect(['2026-03-30', '2026-03-31'].map((day) => readingOn(vague, day)?.point.value)).toEqual([1, 2]);
  });

  it('counts amounts by the share of what they were, and says when nothing changed', () => {
    const sales = made(
      [
        point('2025-02', 200, '2025-03-01'),
        point('2026-01', 80, '2026-02-01'),
        point('2026-02', 80, '2026-03-01'),
      ],
      { unit: '台' },
    );
    expect(readingOn(sales, '2026-03-01')).toMatchObject({
      words: '2026年2月为80台',
      changes: ['与2026年1月持平', '比2025年2月下降60.0%'],
    });
  });

  it('tells a change from nothing or from a loss in the unit', () => {
    const loss = made([point('2024', -5, '2025-01-01'), point('2025', 7.5, '2026-01-01')], {
      unit: '亿元',
      rhythm: 'yearly',
    });
    expect(readingOn(loss, '2026-01-01')?.changes).toEqual(['比2024年上升12.5亿元']);
  });

  it('never is a point after the day', () => {
    const days = Array.from({ length: 120 }, (_, nth) => addDays('2024-12-01', nth * 7));
    for (const { data } of graph.all('series'))
      for (const day of days) {
        const reading = readingOn(data, day);
        if (!reading) continue;
        expect(lastDayOf(reading.point.publishedOn) <= day).toBe(true);
        expect(firstDayOf(reading.point.period) <= day).toBe(true);
        const missed = pointsOn(data, day).filter(
          ({ period }) => firstDayOf(period) > firstDayOf(reading.point.period),
        );
        expect(missed).toEqual([]);
      }
  });
});

describe('a series that lies behind', () => {
  it.each([
    ['monthly', '2026-02', 45],
    ['quarterly', '2026-Q1', 120],
    ['half-yearly', '2026-H1', 230],
    ['yearly', '2026', 420],
  ] as const)('is told when %s figures are missing', (rhythm, period, days) => {
    const series = made([point(yearBefore(period), 1, '2025-01-01'), point(period, 2, firstDayOf(period))], {
      rhythm,
    });
    const due = addDays(endOf(period), days);
    expect([daysBehind(series, due), daysBehind(series, addDays(due, 1))]).toEqual([undefined, days + 1]);
  });

  it('is silent from the day somebody said why', () => {
    const paused = { ...index, paused: { since: '2026-06-01', reason: '此后没有找到公开数据' } };
    expect(daysBehind(paused, '2026-05-31')).toBe(daysBetween('2026-02-28', '2026-05-31'));
    expect(daysBehind(paused, '2026-06-01')).toBeUndefined();
  });
});

describe('the course of a series', () => {
  it('is told in words: the lowest, the highest and that months are missing', () => {
    expect(courseText(index, index.points)).toBe(
      '最低是2026年2月的49.0，最高是2025年2月的50.2；断开处没有找到数',
    );
    expect(courseText(index, index.points.slice(1))).toBe('最低是2026年2月的49.0，最高是2026年1月的49.3');
  });

  it('is drawn as a line that is broken where months are missing', () => {
    expect(/ d="([^"]+)"/.exec(sparkline(index.points))?.[1]).toMatch(/^M5 5M[\d.]+ [\d.]+L235 51$/);
    expect(sparkline([point('2026-01', 3, ''), point('2026-02', 3, '')])).toContain('d="M5 28L235 28"');
  });
});
