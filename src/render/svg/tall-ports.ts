/** Where rails touch a box: on each side a list of ports from top to bottom, ordered so that stubs do not cross rails. */
import type { ChainMapInput } from './chain-types.ts';
import type { Rail, RailSide } from './tall-rails.ts';

export interface Port {
  rail: Rail;
  /** Index of the arriving edge; undefined where the rail leaves its giving node. */
  edge: number | undefined;
}

export type NodePorts = Record<RailSide, Port[]>;

/**
 * Sort key: rails that come from above first, inner lanes highest; rails that go on below last, outer lanes highest.
 * A rail that does both stands in the middle.
 */
function place({ rail }: Port, row: number): number {
  const [above, below] = [rail.top < row, rail.bottom > row];
  if (above && below) return 0;
  return above ? rail.lane - 1_000 : 1_000 - rail.lane;
}

export function nodePorts(
  rails: readonly Rail[],
  edges: ChainMapInput['edges'],
  row: ReadonlyMap<string, number>,
): Map<string, NodePorts> {
  const ports = new Map<string, NodePorts>([...row.keys()].map((id) => [id, { left: [], right: [] }]));
  for (const rail of rails) {
    ports.get(rail.from)?.[rail.side].push({ rail, edge: undefined });
    for (const edge of rail.edges) ports.get(edges[edge]?.to ?? '')?.[rail.side].push({ rail, edge });
  }
  for (const [id, { left, right }] of ports) {
    const at = row.get(id) ?? 0;
    for (const side of [left, right]) side.sort((a, b) => place(a, at) - place(b, at));
  }
  return ports;
}
