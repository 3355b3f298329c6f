import { firstDayOf, isNext } from '../../domain/periods.ts';
import { half } from './chain-types.ts';
import { element } from './xml.ts';

/** One period of what is drawn, from the earliest on. */
interface Value {
  readonly period: string;
  readonly value: number;
}

const box = { width: 240, height: 56, edge: 5 } as const;

/**
 * A small line without axes: where a period is missing the line is broken, so that nobody reads a trend into a gap.
 * Says nothing to readers of the screen; the words beside it must.
 */
export function sparkline(values: readonly Value[]): string {
  const places = placesOf(values);
  const path = values
    .map(({ period }, at) => {
      const before = values[at - 1];
      return `${before && isNext(before.period, period) ? 'L' : 'M'}${places[at]?.x ?? 0} ${places[at]?.y ?? 0}`;
    })
    .join('');
  const dots = places.map(({ x, y }, at) =>
    element('circle', { cx: x, cy: y, r: at === places.length - 1 ? 4 : 2 }),
  );
  const frame = {
    class: 'sparkline',
    viewBox: `0 0 ${box.width} ${box.height}`,
    width: box.width,
    height: box.height,
    'aria-hidden': 'true',
  };
  return element('svg', frame, element('path', { d: path }), ...dots);
}

function placesOf(values: readonly Value[]): { x: number; y: number }[] {
  const times = values.map(({ period }) => Date.parse(firstDayOf(period)));
  const along = scale(times, box.edge, box.width - box.edge);
  const up = scale(
    values.map(({ value }) => value),
    box.height - box.edge,
    box.edge,
  );
  return values.map(({ value }, at) => ({ x: along(times[at] ?? 0), y: up(value) }));
}

/** Numbers from the least to the greatest laid from `start` to `end`; in the middle when all are the same. */
function scale(numbers: readonly number[], start: number, end: number): (one: number) => number {
  const least = Math.min(...numbers);
  const span = Math.max(...numbers) - least;
  return (one) => half(span === 0 ? (start + end) / 2 : start + ((one - least) / span) * (end - start));
}
