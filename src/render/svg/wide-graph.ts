/** A chain as ELK reads it: three partitions from left to right, one port per line that touches a box. */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api.js';
import { wrapName } from './chain-text.ts';
import { STAGES } from './chain-types.ts';
import type { ChainMapInput } from './chain-types.ts';

export const FONT = 13;
const LINE = 17;
const BOX_WIDTH = 88;
/** Six 汉字 to a line. */
export const TEXT_WIDTH = (BOX_WIDTH - 8) / FONT;
const PORT_GAP = 9;
const BAND_HEAD = 34;
const MARGIN = 9;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.padding': `[top=${BAND_HEAD + MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.edgeNode': '9',
  'elk.layered.spacing.nodeNodeBetweenLayers': '21',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '10',
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
      layoutOptions: {
        'elk.layered.priority.straightness': weight,
        'elk.layered.priority.shortness': weight,
      },
    };
  });
}

/** `forward`: for each edge, whether it runs in reading direction. One seed gives one layout. */
export function elkGraph(input: ChainMapInput, forward: readonly boolean[], seed: number): ElkNode {
  const ports = new Ports();
  const edges = elkEdges(input, forward, ports);
  const children = input.nodes.map((node) => ({
    id: node.id,
    width: BOX_WIDTH,
    height: Math.max(
      wrapName(node.name, TEXT_WIDTH).length * LINE + 12,
      (ports.crowd(node.id) + 1) * PORT_GAP,
      44,
    ),
    ports: ports.of(node.id),
    layoutOptions: {
      'elk.partitioning.partition': String(STAGES.indexOf(node.stage)),
      'elk.portConstraints': 'FIXED_SIDE',
    },
  }));
  return { id: 'chain', layoutOptions: { ...OPTIONS, 'elk.randomSeed': String(seed) }, children, edges };
}
