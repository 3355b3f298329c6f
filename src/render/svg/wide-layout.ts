/** The wide form: ELK places the boxes in three partitions and routes every flow in its own lane. */
import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { wrapName } from './chain-text.ts';
import { half, STAGES } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainLayout, ChainMapInput, ChainRoute, Point } from './chain-types.ts';
import { elkGraph, FONT, TEXT_WIDTH } from './wide-graph.ts';
import { flowsForward } from './wide-order.ts';
import { score } from './wide-score.ts';

const SEEDS = 8;

function readBoxes(input: ChainMapInput, graph: ElkNode): ChainBox[] {
  const placed = new Map((graph.children ?? []).map((child) => [child.id, child]));
  return input.nodes.map((node) => {
    const { x = 0, y = 0, width = 0, height = 0 } = placed.get(node.id) ?? {};
    const lines = wrapName(node.name, TEXT_WIDTH);
    return {
      id: node.id,
      stage: node.stage,
      lines,
      x: half(x),
      y: half(y),
      width: half(width),
      height: half(height),
    };
  });
}

function readRoutes(input: ChainMapInput, forward: readonly boolean[], graph: ElkNode): ChainRoute[] {
  const routed = new Map((graph.edges ?? []).map((edge) => [edge.id, edge.sections?.[0]]));
  return input.edges.map((edge, index) => {
    const section = routed.get(String(index));
    const path: Point[] = section
      ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]
      : [];
    const points = path.map(({ x, y }) => ({ x: half(x), y: half(y) }));
    return { edge: index, kind: edge.kind, points: forward[index] ? points : points.reverse() };
  });
}

/** Bands share the borders midway between the last column of a stage and the first of the next. */
function readBands(boxes: readonly ChainBox[], width: number, height: number): ChainBand[] {
  const present = STAGES.filter((stage) => boxes.some((box) => box.stage === stage));
  const left = (stage: ChainBand['stage']) =>
    Math.min(...boxes.filter((b) => b.stage === stage).map((b) => b.x));
  const right = (stage: ChainBand['stage']) =>
    Math.max(...boxes.filter((b) => b.stage === stage).map((b) => b.x + b.width));
  return present.map((stage, index) => {
    const before = present[index - 1];
    const after = present[index + 1];
    const start = before ? half((right(before) + left(stage)) / 2) + 2 : 0;
    const end = after ? half((right(stage) + left(after)) / 2) - 2 : width;
    return { stage, x: start, y: 0, width: end - start, height, title: { x: start + 12, y: 22 } };
  });
}

async function attempt(
  input: ChainMapInput,
  forward: readonly boolean[],
  seed: number,
): Promise<ChainLayout> {
  const graph = await new ELK().layout(elkGraph(input, forward, seed));
  const width = Math.ceil(graph.width ?? 0);
  const height = Math.ceil(graph.height ?? 0);
  const boxes = readBoxes(input, graph);
  const bands = readBands(boxes, width, height);
  return {
    form: 'wide',
    width,
    height,
    fontSize: FONT,
    bands,
    boxes,
    routes: readRoutes(input, forward, graph),
  };
}

/** The best of a few layouts: ELK's crossing count varies by half with its seed. With 30 nodes and 60 flows a seed
 * costs some tenths of a second, so callers keep the result (`layoutChainOnce`). */
export async function layoutWide(input: ChainMapInput): Promise<ChainLayout> {
  const forward = flowsForward(input);
  let best: { layout: ChainLayout; score: number } | undefined;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const layout = await attempt(input, forward, seed);
    const rated = { layout, score: score(layout, input) };
    if (!best || rated.score < best.score) best = rated;
  }
  if (!best) throw new Error('no seed tried');
  return best.layout;
}
