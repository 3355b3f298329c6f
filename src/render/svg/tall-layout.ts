/**
 * The tall forms, for phones and for A4: one column of boxes in chain order between rails. Sixty flows cannot pass
 * between boxes side by side at 360 pixels, so goods run down the left and money up the right.
 */
import { half } from './chain-types.ts';
import type { ChainBox, ChainLayout, ChainMapInput, ChainRoute } from './chain-types.ts';
import { stackColumn, TALL_SIZES } from './tall-column.ts';
import type { TallSizes } from './tall-column.ts';
import { columnOrder } from './tall-order.ts';
import { nodePorts } from './tall-ports.ts';
import type { NodePorts } from './tall-ports.ts';
import { assignRails, laneCount } from './tall-rails.ts';
import type { Rail, RailSide } from './tall-rails.ts';

const MARGIN = 8;

interface Placed {
  box: ChainBox;
  ports: NodePorts;
}

/** Where a rail leaves its giving box (`edge` undefined) or where one of its edges arrives; ports spread evenly. */
function portY({ box, ports }: Placed, rail: Rail, edge: number | undefined): number {
  const side = ports[rail.side];
  const index = side.findIndex((port) => port.rail === rail && port.edge === edge);
  return half(box.y + (box.height * (index + 1)) / (side.length + 1));
}

/** A bracket: out of the giving box, along the rail, into the receiving box. */
function bracket(
  rail: Rail,
  edge: number,
  [from, to]: readonly [Placed, Placed],
  size: TallSizes,
): ChainRoute {
  const reach = size.stub + rail.lane * size.laneGap;
  const border = rail.side === 'left' ? from.box.x : from.box.x + from.box.width;
  const x = half(rail.side === 'left' ? border - reach : border + reach);
  const [start, end] = [portY(from, rail, undefined), portY(to, rail, edge)];
  const points = [
    { x: border, y: start },
    { x, y: start },
    { x, y: end },
    { x: border, y: end },
  ];
  return { edge, kind: rail.kind, points };
}

/** Lays the chain out in one column of fixed total width; the boxes take what the rails leave. */
export function layoutTall(input: ChainMapInput, form: 'tall' | 'page'): ChainLayout {
  const size = TALL_SIZES[form];
  const order = columnOrder(input);
  const row = new Map(order.map((node, index) => [node.id, index]));
  const rails = assignRails(input.edges, row);
  const ports = nodePorts(rails, input.edges, row);
  const room = (side: RailSide) =>
    MARGIN + size.stub + Math.max(0, laneCount(rails, side) - 1) * size.laneGap;
  const x = room('left');
  const { boxes, bands, height } = stackColumn(
    order,
    ports,
    { x, width: size.width - x - room('right') },
    size,
  );
  const placed = new Map(
    boxes.map((box) => [box.id, { box, ports: ports.get(box.id) ?? { left: [], right: [] } }]),
  );
  const routes = rails.flatMap((rail) =>
    rail.edges.flatMap((edge) => {
      const [from, to] = [placed.get(rail.from), placed.get(input.edges[edge]?.to ?? '')];
      return from && to ? [bracket(rail, edge, [from, to], size)] : [];
    }),
  );
  routes.sort((a, b) => a.edge - b.edge);
  return { form, width: size.width, height, fontSize: size.font, bands, boxes, routes };
}
