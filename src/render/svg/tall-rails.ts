/** Rails beside a column of boxes: one rail per giving node and kind, goods on the left, money on the right. */
import type { ChainMapInput, FlowKind } from './chain-types.ts';

export type RailSide = 'left' | 'right';

export interface Rail {
  from: string;
  kind: FlowKind;
  side: RailSide;
  /** Indices of the edges that leave the giving node along this rail. */
  edges: number[];
  /** Rows it passes, each end a quarter of a row inside, so that rails may meet in the two halves of a box. */
  top: number;
  bottom: number;
  /** 0 is next to the boxes. */
  lane: number;
}

/** Rails of all flows, not yet in lanes. `row`: node id to row number. */
function collectRails(edges: ChainMapInput['edges'], row: ReadonlyMap<string, number>): Rail[] {
  const rails = new Map<string, Rail>();
  edges.forEach(({ from, to, kind }, index) => {
    const key = `${from} ${kind}`;
    const [start, end] = [row.get(from) ?? 0, row.get(to) ?? 0];
    const side = kind === 'goods' ? 'left' : 'right';
    const rail = rails.get(key) ?? { from, kind, side, edges: [], top: Infinity, bottom: -Infinity, lane: 0 };
    rail.edges.push(index);
    rail.top = Math.min(rail.top, start + 0.25, end + 0.25);
    rail.bottom = Math.max(rail.bottom, start - 0.25, end - 0.25);
    rails.set(key, rail);
  });
  return [...rails.values()];
}

function meet(a: Rail, b: Rail): boolean {
  return a.side === b.side && a.top < b.bottom && b.top < a.bottom;
}

/** Gives every rail the innermost free lane, short rails first. */
export function assignRails(edges: ChainMapInput['edges'], row: ReadonlyMap<string, number>): Rail[] {
  const rails = collectRails(edges, row).sort(
    (a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top,
  );
  rails.forEach((rail, index) => {
    const taken = new Set(
      rails
        .slice(0, index)
        .filter((other) => meet(rail, other))
        .map((other) => other.lane),
    );
    while (taken.has(rail.lane)) rail.lane++;
  });
  return rails;
}

/** Number of lanes in use on one side. */
export function laneCount(rails: readonly Rail[], side: RailSide): number {
  return Math.max(0, ...rails.filter((rail) => rail.side === side).map((rail) => rail.lane + 1));
}
