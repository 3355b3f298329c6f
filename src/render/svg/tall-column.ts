/** The single column of boxes of the tall forms, with the bands behind it. */
import { wrapName } from './chain-text.ts';
import { STAGES } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainMapNode } from './chain-types.ts';
import type { NodePorts } from './tall-ports.ts';

/** Lengths in pixels. */
export interface TallSizes {
  width: number;
  font: number;
  /** Least height of a box; where fingers touch, 44 even when 360 shrink to the 328 a small phone leaves. */
  boxHeight: number;
  boxGap: number;
  portGap: number;
  laneGap: number;
  /** From a box to its innermost rail: room for an arrow head. */
  stub: number;
  bandHead: number;
}

export const TALL_SIZES: Record<'tall' | 'page', TallSizes> = {
  tall: { width: 360, font: 14, boxHeight: 49, boxGap: 6, portGap: 8, laneGap: 7, stub: 15, bandHead: 32 },
  page: { width: 600, font: 13, boxHeight: 23, boxGap: 6, portGap: 7, laneGap: 12, stub: 20, bandHead: 24 },
};

const BAND_GAP = 4;

export interface Column {
  boxes: ChainBox[];
  bands: ChainBand[];
  height: number;
}

/** A box grows with the lines of its name and with the ports on its fuller side. */
function boxHeight(lines: number, ports: NodePorts | undefined, size: TallSizes): number {
  const crowd = Math.max(ports?.left.length ?? 0, ports?.right.length ?? 0);
  return Math.max(size.boxHeight, lines * Math.round(size.font * 1.3) + 6, (crowd + 1) * size.portGap);
}

/** Stacks the nodes, which come in order of their stages, into boxes from `x` of the given width. */
export function stackColumn(
  order: readonly ChainMapNode[],
  ports: ReadonlyMap<string, NodePorts>,
  { x, width }: { x: number; width: number },
  size: TallSizes,
): Column {
  const column: Column = { boxes: [], bands: [], height: 0 };
  for (const stage of STAGES) {
    const members = order.filter((node) => node.stage === stage);
    if (members.length === 0) continue;
    const top = column.height === 0 ? 0 : column.height + BAND_GAP;
    let y = top + size.bandHead;
    for (const { id, name } of members) {
      const lines = wrapName(name, (width - 12) / size.font);
      const height = boxHeight(lines.length, ports.get(id), size);
      column.boxes.push({ id, stage, lines, x, y, width, height });
      y += height + size.boxGap;
    }
    const title = { x, y: top + size.bandHead - 9 };
    column.bands.push({ stage, x: 0, y: top, width: size.width, height: y - top, title });
    column.height = y;
  }
  return column;
}
