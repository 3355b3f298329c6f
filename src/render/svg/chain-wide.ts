/** The wide form: ELK places the boxes in three partitions and routes every flow in its own lane. */
import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import { flowsForward } from './chain-order.ts';
import { wrapName } from './chain-text.ts';
import { half, STAGES } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainLayout, ChainMapInput, ChainRoute, Point } from './chain-types.ts';

const FONT = 13;
const LINE = 17;
const BOX_WIDTH = 99;
/** Seven 汉字 to a line. */
const TEXT_WIDTH = (BOX_WIDTH - 8) / FONT;
const PORT_GAP = 9;
const BAND_HEAD = 34;
const MARGIN = 9;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.randomSeed': '1',
  'elk.padding': `[top=${BAND_HEAD + MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.edgeNode': '9',
  'elk.layered.spacing.nodeNodeBetweenLayers': '21',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '60',
};

type Side = 'EAST' | 'WEST';

/** One port per giving node and kind, so that a node's goods leave as one line that branches; one per arriving flow. */
class Ports {
  readonly #byNode = new Map<string, Map<string, Side>>();

  add(node: string, name: string, side: Side): string {
    const id = `${node} ${name} ${side}`;
    const ports = this.#byNode.get(node) ?? new Map<string, Side>();
    this.#byNode.set(node, ports.set(id, side));
    return id;
  }

  of(node: string): ElkPort[] {
    return [...(this.#byNode.get(node) ?? [])].map(([id, side]) => ({
      id,
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': side },
    }));
  }

  /** Ports on the fuller side. */
  crowd(node: string): number {
    const sides = [...(this.#byNode.get(node)?.values() ?? [])];
    const east = sides.filter((side) => side === 'EAST').length;
    return Math.max(east, sides.length - east);
  }
}

/** Flows against the reading direction enter ELK swapped, so that goods alone decide the columns. */
function elkEdges(input: ChainMapInput, forward: readonly boolean[], ports: Ports): ElkExtendedEdge[] {
  return input.edges.map((edge, index) => {
    const ahead = forward[index] ?? true;
    const out = ports.add(edge.from, `out ${edge.kind}`, ahead ? 'EAST' : 'WEST');
    const into = ports.add(edge.to, `in ${index}`, ahead ? 'WEST' : 'EAST');
    const weight = edge.kind === 'goods' ? '5' : '1';
    return {
      id: String(index),
      sources: [ahead ? out : into],
      targets: [ahead ? into : out],
      layoutOptions: { 'elk.layered.priority.straightness': weight, 'elk.layered.priority.shortness': weight },
    };
  });
}

function elkGraph(input: ChainMapInput, forward: readonly boolean[]): ElkNode {
  const ports = new Ports();
  const edges = elkEdges(input, forward, ports);
  const children = input.nodes.map((node) => ({
    id: node.id,
    width: BOX_WIDTH,
    height: Math.max(wrapName(node.name, TEXT_WIDTH).length * LINE + 12, (ports.crowd(node.id) + 1) * PORT_GAP, 44),
    ports: ports.of(node.id),
    layoutOptions: {
      'elk.partitioning.partition': String(STAGES.indexOf(node.stage)),
      'elk.portConstraints': 'FIXED_SIDE',
    },
  }));
  return { id: 'chain', layoutOptions: OPTIONS, children, edges };
}

function readBoxes(input: ChainMapInput, graph: ElkNode): ChainBox[] {
  const placed = new Map((graph.children ?? []).map((child) => [child.id, child]));
  return input.nodes.map((node) => {
    const { x = 0, y = 0, width = 0, height = 0 } = placed.get(node.id) ?? {};
    const lines = wrapName(node.name, TEXT_WIDTH);
    return { id: node.id, stage: node.stage, lines, x: half(x), y: half(y), width: half(width), height: half(height) };
  });
}

function readRoutes(input: ChainMapInput, forward: readonly boolean[], graph: ElkNode): ChainRoute[] {
  const routed = new Map((graph.edges ?? []).map((edge) => [edge.id, edge.sections?.[0]]));
  return input.edges.map((edge, index) => {
    const section = routed.get(String(index));
    const path: Point[] = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
    const points = path.map(({ x, y }) => ({ x: half(x), y: half(y) }));
    return { edge: index, kind: edge.kind, points: forward[index] ? points : points.reverse() };
  });
}

/** Bands share the borders midway between the last column of a stage and the first of the next. */
function readBands(boxes: readonly ChainBox[], width: number, height: number): ChainBand[] {
  const present = STAGES.filter((stage) => boxes.some((box) => box.stage === stage));
  const left = (stage: ChainBand['stage']) => Math.min(...boxes.filter((b) => b.stage === stage).map((b) => b.x));
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

export async function layoutWide(input: ChainMapInput): Promise<ChainLayout> {
  const forward = flowsForward(input);
  const graph = await new ELK().layout(elkGraph(input, forward));
  const width = Math.ceil(graph.width ?? 0);
  const height = Math.ceil(graph.height ?? 0);
  const boxes = readBoxes(input, graph);
  const bands = readBands(boxes, width, height);
  return { form: 'wide', width, height, fontSize: FONT, bands, boxes, routes: readRoutes(input, forward, graph) };
}
