import { addMonths } from '../../src/domain/days.ts';
import type { Entry } from '../../src/domain/graph.ts';
import type { Point } from '../../src/domain/series.ts';
import { graph } from './content.ts';

/** A registered page of a named medium. */
export const goodSource = 'S301';

/** A monthly figure of 2026, out on the tenth of the month after. */
export function point(month: number, value: number, more: Partial<Point> = {}): Point {
  const period = `2026-${String(month).padStart(2, '0')}`;
  return { period, value, publishedOn: addMonths(`${period}-10`, 1), source: goodSource, ...more };
}

/** An approved series all industries read, with words for clients and figures of September and October 2026. */
export function seriesEntry(id: string, changes: Partial<Entry<'series'>['data']> = {}): Entry<'series'> {
  const known = graph.get('series', 'pmi');
  return {
    ...known,
    id,
    file: `data/series/${id}.yaml`,
    data: {
      ...known.data,
      title: `内部标题${id}`,
      oneLine: '内部说法',
      measures: '口径；50是荣枯线',
      publisher: '发布单位',
      status: 'approved',
      industries: [],
      paused: undefined,
      points: [point(9, 49.8), point(10, 49)],
      client: { name: `客户名${id}`, means: '说给企业的话', compare: 'before' },
      ...changes,
    },
  };
}
