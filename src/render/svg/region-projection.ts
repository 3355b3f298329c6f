/** Degrees to pixels for a district: plate carrée, narrowed by the cosine of the middle latitude. */
import type { Position, Ring } from '../../schemas/region-maps.ts';
import { half } from './chain-types.ts';
import type { Point } from './chain-types.ts';

export interface Projection {
  width: number;
  height: number;
  project(position: Position): Point;
}

/** Fits all rings into `width` with `margin` on every side; the height follows. @throws RangeError without extent */
export function fitRings(rings: readonly Ring[], width: number, margin: number): Projection {
  const [west, east] = range(rings.flatMap((ring) => ring.map(([longitude]) => longitude)));
  const [south, north] = range(rings.flatMap((ring) => ring.map(([, latitude]) => latitude)));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const span = (east - west) * squeeze;
  if (!(span > 0) || !(north > south)) throw new RangeError('the map has no extent');
  const scale = (width - 2 * margin) / span;
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * margin),
    project: ([longitude, latitude]) => ({
      x: half(margin + (longitude - west) * squeeze * scale),
      y: half(margin + (north - latitude) * scale),
    }),
  };
}

function range(values: readonly number[]): readonly [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
