import { dateText } from '../../../domain/days.ts';
import { periodText } from '../../../domain/periods.ts';
import { daysBehind, pointsOn } from '../../../domain/series.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A figure whose newest point is older than its rhythm allows, and nobody said why. */
export const staleSeries = contextRule('stale-series', 'warning', ({ source, entry }, { today }) => {
  if (entry?.collection !== 'series') return [];
  const days = daysBehind(entry.data, today);
  const newest = pointsOn(entry.data, today).at(-1);
  if (days === undefined || !newest) return [];
  return [
    {
      place: fieldPlace(source, ['points', entry.data.points.indexOf(newest), 'period']),
      message: `最新的数是${periodText(newest.period)}的，到${dateText(today)}已过 ${days} 天`,
      fix: '去公布的网站查新的数，登记来源后加在 points 最后；查不到就写 paused，说明原因',
    },
  ];
});
