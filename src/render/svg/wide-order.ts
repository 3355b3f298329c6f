/** Where each node stands along the chain, decided by stage and by the goods that pass inside a stage. */
import { STAGES } from './chain-types.ts';
import type { ChainMapInput } from './chain-types.ts';

/** Rank per node id: stage first, then the longest way of goods inside the stage. Lower is further upstream. */
function ranks({ nodes, edges }: Pick<ChainMapInput, 'nodes' | 'edges'>): Map<string, number> {
  const stage = new Map(nodes.map((node) => [node.id, STAGES.indexOf(node.stage)]));
  const depth = new Map(nodes.map((node) => [node.id, 0]));
  const inside = edges.filter(
    (e) => e.kind === 'goods' && e.from !== e.to && stage.get(e.from) === stage.get(e.to),
  );
  // As many rounds as nodes: enough for any path, and an end for a circle of goods.
  for (let round = 0; round < nodes.length; round++) {
    for (const { from, to } of inside) {
      const next = Math.min((depth.get(from) ?? 0) + 1, nodes.length);
      if (next > (depth.get(to) ?? 0)) depth.set(to, next);
    }
  }
  return new Map(
    nodes.map(({ id }) => [id, (stage.get(id) ?? 0) * (nodes.length + 1) + (depth.get(id) ?? 0)]),
  );
}

/** For each edge: whether it runs in reading direction. Between equals, cash runs back and the rest forward. */
export function flowsForward(input: Pick<ChainMapInput, 'nodes' | 'edges'>): boolean[] {
  const rank = ranks(input);
  return input.edges.map(({ from, to, kind }) => {
    const step = (rank.get(to) ?? 0) - (rank.get(from) ?? 0);
    return step > 0 || (step === 0 && kind !== 'cash');
  });
}
