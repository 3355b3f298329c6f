/** Turns the corners of an orthogonal route into SVG path data. */
import { half } from './chain-types.ts';
import type { Point } from './chain-types.ts';

const RADIUS = 4;

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point `length` away from `from` on the axis-parallel way to `to`. */
function along(from: Point, to: Point, length: number): Point {
  return {
    x: half(from.x + Math.sign(to.x - from.x) * length),
    y: half(from.y + Math.sign(to.y - from.y) * length),
  };
}

/** Drops repeated points and points in the middle of a straight leg. */
function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2).length === 2 ? kept.slice(-2) : [undefined, kept.at(-1)];
    if (last && distance(last, point) === 0) continue;
    const straight =
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Path data with rounded corners, ending `cut` pixels before the last point. */
export function routePath(points: readonly Point[], cut: number): string {
  const way = corners(points);
  const [start, end, before] = [way[0], way.at(-1), way.at(-2)];
  if (!start || !end || !before) return '';
  way[way.length - 1] = along(end, before, Math.min(cut, distance(end, before)));
  let d = `M${start.x} ${start.y}`;
  way.slice(1).forEach((point, index) => {
    const [previous, next] = [way[index] ?? start, way[index + 2]];
    if (!next) {
      d += `L${point.x} ${point.y}`;
      return;
    }
    const radius = Math.min(RADIUS, distance(previous, point) / 2, distance(point, next) / 2);
    const [enter, leave] = [along(point, previous, radius), along(point, next, radius)];
    d += `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
  });
  return d;
}
