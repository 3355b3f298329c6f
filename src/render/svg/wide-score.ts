/** How hard a wide layout is to read, to choose among several. */
import type { ChainLayout, ChainMapInput } from './chain-types.ts';

/** A page has no room for more, in pixels. */
const WIDEST = 1080;

interface Leg {
  /** Legs of one line: same giver, same kind. */
  line: string;
  x: readonly [number, number];
  y: readonly [number, number];
}

function range(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

function legs(layout: ChainLayout, { edges }: ChainMapInput): Leg[] {
  return layout.routes.flatMap(({ edge, kind, points }) =>
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      return { line: `${edges[edge]?.from ?? ''} ${kind}`, x: range(from.x, to.x), y: range(from.y, to.y) };
    }),
  );
}

/** Places where two different lines cross; branches of one line count once. */
export function crossings(layout: ChainLayout, input: ChainMapInput): number {
  const all = legs(layout, input);
  const upright = all.filter(({ x }) => x[0] === x[1]);
  const places = new Set<string>();
  for (const { line, x, y } of all.filter((leg) => leg.y[0] === leg.y[1])) {
    for (const other of upright) {
      const meets = other.x[0] > x[0] && other.x[0] < x[1] && y[0] > other.y[0] && y[0] < other.y[1];
      if (meets && other.line !== line) places.add(`${other.x[0]} ${y[0]}`);
    }
  }
  return places.size;
}

/** Lower is better: a crossing weighs as much as 1000 pixels of line, a pixel too wide as 500. */
export function score(layout: ChainLayout, input: ChainMapInput): number {
  const length = legs(layout, input).reduce((sum, { x, y }) => sum + x[1] - x[0] + y[1] - y[0], 0);
  return crossings(layout, input) * 1_000 + length + Math.max(0, layout.width - WIDEST) * 500;
}
