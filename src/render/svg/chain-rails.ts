/** The tall forms: one column of boxes in chain order with rails on both sides, for phones and for A4. */
import { wrapName } from './chain-text.ts';
import { half, STAGES } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainLayout, ChainMapInput, ChainMapNode, ChainRoute } from './chain-types.ts';
import { assignRails, laneCount } from './rail-lanes.ts';
import type { Rail, RailSide } from './rail-lanes.ts';
import { columnOrder } from './rail-order.ts';
import { nodePorts } from './rail-ports.ts';
import type { NodePorts } from './rail-ports.ts';

interface Sizes {
  width: number;
  font: number;
  /** Least height of a box: 44 where fingers touch. */
  boxHeight: number;
  boxGap: number;
  portGap: number;
  /** Distance of rails, and from the innermost rail to the box (room for an arrow head). */
  laneGap: number;
  stub: number;
  bandHead: number;
}

const SIZES: Record<'tall' | 'page', Sizes> = {
  tall: { width: 360, font: 14, boxHeight: 44, boxGap: 8, portGap: 8, laneGap: 7, stub: 15, bandHead: 32 },
  page: { width: 600, font: 13, boxHeight: 24, boxGap: 7, portGap: 7, laneGap: 12, stub: 20, bandHead: 26 },
};
const MARGIN = 8;
const BAND_GAP = 4;

interface Column {
  boxes: ChainBox[];
  bands: ChainBand[];
  height: number;
}

/** Stacks the boxes; a box grows with the lines of its name and with the ports on its fuller side. */
function stack(order: readonly ChainMapNode[], ports: ReadonlyMap<string, NodePorts>, x: number, width: number, size: Sizes): Column {
  const column: Column = { boxes: [], bands: [], height: 0 };
  let y = 0;
  for (const stage of STAGES) {
    const members = order.filter((node) => node.stage === stage);
    if (members.length === 0) continue;
    const top = y;
    y += size.bandHead;
    for (const { id, name } of members) {
      const lines = wrapName(name, (width - 12) / size.font);
      const { left, right } = ports.get(id) ?? { left: [], right: [] };
      const crowd = (Math.max(left.length, right.length) + 1) * size.portGap;
      const height = Math.max(size.boxHeight, lines.length * Math.round(size.font * 1.3) + 6, crowd);
      column.boxes.push({ id, stage, lines, x, y, width, height });
      y += height + size.boxGap;
    }
    column.bands.push({ stage, x: 0, y: top, width: size.width, height: y - top, title: { x, y: top + size.bandHead - 9 } });
    column.height = y;
    y += BAND_GAP;
  }
  return column;
}

/** Height of a port on its box; ports spread evenly. */
function portY(box: ChainBox, ports: NodePorts, rail: Rail, edge: number | undefined): number {
  const side = ports[rail.side];
  const index = side.findIndex((port) => port.rail === rail && port.edge === edge);
  return half(box.y + (box.height * (index + 1)) / (side.length + 1));
}

/** A bracket: out of the giving box, along the rail, into the receiving box. */
function routeAlong(rail: Rail, edge: number, from: ChainBox, to: ChainBox, ports: ReadonlyMap<string, NodePorts>, size: Sizes): ChainRoute {
  const outward = rail.side === 'left' ? -1 : 1;
  const border = rail.side === 'left' ? from.x : from.x + from.width;
  const x = half(border + outward * (size.stub + rail.lane * size.laneGap));
  const none: NodePorts = { left: [], right: [] };
  const start = portY(from, ports.get(from.id) ?? none, rail, undefined);
  const end = portY(to, ports.get(to.id) ?? none, rail, edge);
  const points = [{ x: border, y: start }, { x, y: start }, { x, y: end }, { x: border, y: end }];
  return { edge, kind: rail.kind, points };
}

/** Lays the chain out in one column; the boxes take the width the rails leave. */
export function layoutRails(input: ChainMapInput, form: 'tall' | 'page'): ChainLayout {
  const size = SIZES[form];
  const order = columnOrder(input);
  const row = new Map(order.map((node, index) => [node.id, index]));
  const rails = assignRails(input.edges, row);
  const ports = nodePorts(rails, input.edges, row);
  const room = (side: RailSide) => MARGIN + size.stub + Math.max(0, laneCount(rails, side) - 1) * size.laneGap;
  const left = room('left');
  const { boxes, bands, height } = stack(order, ports, left, size.width - left - room('right'), size);
  const placed = new Map(boxes.map((box) => [box.id, box]));
  const routes = rails.flatMap((rail) => rail.edges.flatMap((edge) => {
    const [from, to] = [placed.get(rail.from), placed.get(input.edges[edge]?.to ?? '')];
    return from && to ? [routeAlong(rail, edge, from, to, ports, size)] : [];
  }));
  routes.sort((a, b) => a.edge - b.edge);
  return { form, width: size.width, height, fontSize: size.font, bands, boxes, routes };
}
