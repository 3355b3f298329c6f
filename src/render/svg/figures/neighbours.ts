import { edgeKindNames } from '../../../domain/labels.ts';
import type { Neighbour, Neighbours } from '../../../domain/industry/neighbours.ts';
import { FLOW_STYLES } from '../chain-style.ts';
import { wrapName } from '../chain-text.ts';
import { bar, FIGURE_TEXT, FIGURE_WIDTH, figureSvg, words } from '../figure.ts';
import { element } from '../xml.ts';

const SIDE = 104;
const MIDDLE = 48;
const REACH = (FIGURE_WIDTH - 2 * SIDE - MIDDLE) / 2;
const LINE = 15;
const LANE = 14;
const GAP = 8;
const TOP = 22;

type NameOf = (id: string) => string;
interface Row {
  neighbour: Neighbour;
  lines: string[];
  y: number;
  height: number;
}

/**
 * One firm between those who sell to it and those who buy from it, an arrow for each flow. Lines and heads are those of
 * the chain map.
 * @param nameOf the name of a firm by its id
 */
export function neighboursSvg(sides: Neighbours, node: string, nameOf: NameOf): string {
  const [before, after] = [rowsOf(sides.before, nameOf), rowsOf(sides.after, nameOf)];
  const name = wrapName(nameOf(node), (MIDDLE - 8) / FIGURE_TEXT);
  const bottom = Math.max(
    ...[...before, ...after].map(({ y, height }) => y + height),
    TOP + name.length * LINE + 12,
  );
  const centre = { x: SIDE + REACH, y: TOP, width: MIDDLE, height: bottom - TOP };
  return figureSvg(
    { name: neighboursText(sides, node, nameOf), height: bottom + 1 },
    words(0, FIGURE_TEXT, '上家', 'start', { 'font-weight': 700 }),
    words(FIGURE_WIDTH, FIGURE_TEXT, '下家', 'end', { 'font-weight': 700 }),
    bar(centre, 'tint'),
    column(name, centre.x + MIDDLE / 2, centre.y + centre.height / 2, true),
    ...before.map((row) => rowSvg(row, false)),
    ...after.map((row) => rowSvg(row, true)),
  );
}

/** What the picture shows, for those who do not see it. */
function neighboursText({ before, after }: Neighbours, node: string, nameOf: NameOf): string {
  const side = (name: string, list: readonly Neighbour[]): string[] =>
    list.length > 0 ? [`${name}：${list.map((one) => told(one, nameOf)).join('、')}`] : [];
  return [`${nameOf(node)}的上下家`, ...side('上家', before), ...side('下家', after)].join('；');
}

const told = ({ id, flows }: Neighbour, nameOf: NameOf): string =>
  `${nameOf(id)}（${flows.map(({ kind, out }) => edgeKindNames[kind] + (out ? '去' : '来')).join('，')}）`;

function rowsOf(list: readonly Neighbour[], nameOf: NameOf): Row[] {
  let y = TOP;
  return list.map((neighbour) => {
    const lines = wrapName(nameOf(neighbour.id), (SIDE - 8) / FIGURE_TEXT);
    const height = Math.max(lines.length * LINE, neighbour.flows.length * LANE) + 8;
    const row = { neighbour, lines, y, height };
    y += height + GAP;
    return row;
  });
}

function rowSvg({ neighbour, lines, y, height }: Row, after: boolean): string {
  const x = after ? FIGURE_WIDTH - SIDE : 0;
  const box = { x: x + 0.5, y: y + 0.5, width: SIDE - 1, height: height - 1 };
  const start = after ? SIDE + REACH + MIDDLE : SIDE;
  const first = y + height / 2 - ((neighbour.flows.length - 1) * LANE) / 2;
  const flows = neighbour.flows.map(({ kind, out }, at) => {
    const right = out === after;
    const middle = first + at * LANE;
    const [from, to] = right ? [start + 3, start + REACH - 3] : [start + REACH - 3, start + 3];
    return arrow(kind, from, to, middle);
  });
  return bar(box, 'open') + column(lines, x + SIDE / 2, y + height / 2) + flows.join('');
}

function arrow(kind: keyof typeof FLOW_STYLES, from: number, to: number, y: number): string {
  const { line, head } = FLOW_STYLES[kind];
  const back = to > from ? -1 : 1;
  const turn = `translate(${to + back * 10} ${y + back * 5})${back > 0 ? ' rotate(180)' : ''}`;
  return (
    element(
      'g',
      { class: `cm-flow cm-${kind}`, ...line },
      element('path', { d: `M${from} ${y}H${to + back * 9}` }),
    ) + element('g', { class: `cm-head cm-${kind}` }, element('path', { ...head, transform: turn }))
  );
}

/** Lines of words around a point. */
function column(lines: readonly string[], x: number, y: number, strong = false): string {
  const top = y - (lines.length * LINE) / 2 + FIGURE_TEXT - 0.5;
  const weight = strong ? { 'font-weight': 700 } : {};
  return lines.map((line, at) => words(x, top + at * LINE, line, 'middle', weight)).join('');
}
