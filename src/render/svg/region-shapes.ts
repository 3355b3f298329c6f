/** Outlines of projected polygons and the point where the figures of a park stand. */
import { half } from './chain-types.ts';
import type { Point } from './chain-types.ts';

/** Path data of closed rings; an inner ring is a hole under the even-odd rule. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('');
}

/** Centre of mass of the largest ring, or the mean of its points when it has no area. */
export function labelPoint(rings: readonly (readonly Point[])[]): Point {
  const [largest = []] = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  const area = doubleArea(largest);
  if (area === 0) return mean(largest);
  const moment = (axis: 'x' | 'y') =>
    sides(largest).reduce((sum, [a, b]) => sum + (a[axis] + b[axis]) * cross(a, b), 0) / (3 * area);
  return { x: half(moment('x')), y: half(moment('y')) };
}

const sides = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

const cross = (a: Point, b: Point): number => a.x * b.y - b.x * a.y;

const doubleArea = (ring: readonly Point[]): number =>
  sides(ring).reduce((sum, [a, b]) => sum + cross(a, b), 0);

function mean(ring: readonly Point[]): Point {
  const sum = ring.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const count = Math.max(ring.length, 1);
  return { x: half(sum.x / count), y: half(sum.y / count) };
}
