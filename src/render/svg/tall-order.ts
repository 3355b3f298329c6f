/** Order of the boxes in a single column: stages stay apart, flows get short, goods run downwards. */
import { STAGES } from './chain-types.ts';
import type { ChainMapEdge, ChainMapInput, ChainMapNode } from './chain-types.ts';

/** What one row of length costs; goods that run upwards pay on top. */
const UPHILL_GOODS = 6;

function cost(order: readonly ChainMapNode[], edges: readonly ChainMapEdge[]): number {
  const row = new Map(order.map((node, index) => [node.id, index]));
  return edges.reduce((sum, { from, to, kind }) => {
    const step = (row.get(to) ?? 0) - (row.get(from) ?? 0);
    return sum + Math.abs(step) + (kind === 'goods' && step < 0 ? UPHILL_GOODS : 0);
  }, 0);
}

/** The order with one node taken out and put in at another place. */
function moved(order: readonly ChainMapNode[], from: number, to: number): ChainMapNode[] {
  const next = order.toSpliced(from, 1);
  return next.toSpliced(to, 0, ...order.slice(from, from + 1));
}

/** Moves single nodes inside their stage as long as the whole gets cheaper; the same input ends the same way. */
export function columnOrder({ nodes, edges }: Pick<ChainMapInput, 'nodes' | 'edges'>): ChainMapNode[] {
  let order = STAGES.flatMap((stage) => nodes.filter((node) => node.stage === stage));
  let best = cost(order, edges);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < order.length; from++) {
      for (let to = 0; to < order.length; to++) {
        if (order[from]?.stage !== order[to]?.stage) continue;
        const next = moved(order, from, to);
        const price = cost(next, edges);
        if (price >= best) continue;
        [order, best, improved] = [next, price, true];
      }
    }
  }
  return order;
}
