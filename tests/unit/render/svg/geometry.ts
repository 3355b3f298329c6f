import type { ChainLayout, ChainMapInput, Rect } from '../../../../src/render/svg/chain-map.ts';

export interface Leg extends Rect {
  edge: number;
}

export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Every straight leg of every route as a rectangle with one side of length 0. */
export function legs(layout: ChainLayout): Leg[] {
  return layout.routes.flatMap(({ edge, points }) =>
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { edge, x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
    }),
  );
}

/** Whether two legs lie on each other for some length. */
export function coincide(a: Leg, b: Leg): boolean {
  const alongX =
    a.height === 0 && b.height === 0 && a.y === b.y && a.x < b.x + b.width && b.x < a.x + a.width;
  const alongY =
    a.width === 0 && b.width === 0 && a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height;
  return alongX || alongY;
}

/** Edges of one giver and one kind may share a line; all others must not. */
export function mayShare(input: ChainMapInput, a: number, b: number): boolean {
  const [first, second] = [input.edges[a], input.edges[b]];
  return first?.from === second?.from && first?.kind === second?.kind;
}
