import { firstDayOf, isNext, periodText } from '../../periods.ts';
import { courseText, pointsOn } from '../../series.ts';
import type { Series } from '../../series.ts';
import type { ClientFigure } from './client-edition.ts';

/** Fewer values make no line; more of them none that can be read. */
const drawn = { least: 4, most: 24 } as const;

/** The values of a series as clients may see them on a day; nothing where they are too few to draw. */
export function courseOf(series: Series, day: string): Pick<ClientFigure, 'course'> {
  const points = pointsOn(series, day).slice(-drawn.most);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < drawn.least) return {};
  const told = points.map(({ period, value }, at) => {
    const before = points[at - 1];
    return {
      day: firstDayOf(period),
      value,
      joined: before !== undefined && isNext(before.period, period),
    };
  });
  return {
    course: {
      points: told,
      from: periodText(first.period),
      to: periodText(last.period),
      words: courseText(series, points),
    },
  };
}
