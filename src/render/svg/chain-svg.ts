/** Draws a laid-out chain as one SVG string: bands below, flows, boxes as links on top. */
import { routePath } from './chain-path.ts';
import { FLOW_STYLES, INK, PAPER, STAGE_COLOURS } from './chain-style.ts';
import { KIND_LABEL, KINDS, STAGE_LABEL } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainLayout, ChainMapInput, ChainRoute, FlowKind } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

const FONTS = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
/** Lines end short of the tip, inside the head, so that the tip stays sharp. */
const TIP = 4;

function marker(kind: FlowKind, prefix: string): string {
  const box = { viewBox: '-1 -1 12 12', markerWidth: 12, markerHeight: 12, refX: 10 - TIP, refY: 5 };
  const name = { id: `${prefix}-${kind}`, class: `cm-head cm-${kind}` };
  const shape = element('path', FLOW_STYLES[kind].head);
  return element('marker', { ...name, ...box, markerUnits: 'userSpaceOnUse', orient: 'auto' }, shape);
}

function bandSvg({ stage, x, y, width, height, title }: ChainBand): string {
  const colours = STAGE_COLOURS[stage];
  const rect = element('rect', { x, y, width, height, rx: 6, fill: colours.band });
  const text = element('text', { ...title, fill: colours.text, 'font-weight': 700 }, STAGE_LABEL[stage]);
  return element('g', { class: `cm-band cm-${stage}` }, rect, text);
}

function flowTitle(input: ChainMapInput, route: ChainRoute, names: ReadonlyMap<string, string>): string {
  const edge = input.edges[route.edge];
  if (edge === undefined) throw new RangeError(`layout has flow ${route.edge}, input does not`);
  const ends = `${names.get(edge.from) ?? edge.from} → ${names.get(edge.to) ?? edge.to}`;
  return `${ends} · ${KIND_LABEL[edge.kind]} · ${edge.label}`;
}

/** All flows of one kind. The wide transparent path below each line makes it easy to point at. */
function flowsSvg(kind: FlowKind, layout: ChainLayout, input: ChainMapInput): string {
  const names = new Map(input.nodes.map((node) => [node.id, node.name]));
  const flows = layout.routes
    .filter((route) => route.kind === kind)
    .map((route) => {
      const d = routePath(route.points, TIP);
      const title = element('title', {}, escapeXml(flowTitle(input, route, names)));
      const hit = element('path', {
        class: 'cm-hit',
        d,
        'stroke-width': 9,
        'stroke-opacity': 0,
        'stroke-dasharray': 'none',
      });
      const line = element('path', { d, 'marker-end': `url(#${input.idPrefix}-${kind})` });
      return element('g', { class: `cm-flow cm-${kind}` }, title, hit, line);
    });
  return element('g', { fill: 'none', ...FLOW_STYLES[kind].line }, ...flows);
}

function boxSvg(box: ChainBox, layout: ChainLayout, input: ChainMapInput): string {
  const node = input.nodes.find(({ id }) => id === box.id);
  if (node === undefined) throw new RangeError(`layout has node ${box.id}, input does not`);
  const { x, y, width, height, stage, lines } = box;
  const rect = element('rect', {
    x,
    y,
    width,
    height,
    rx: 4,
    fill: PAPER,
    stroke: STAGE_COLOURS[stage].line,
  });
  const lineHeight = Math.round(layout.fontSize * 1.3);
  const middle = x + width / 2;
  // Baseline of the first line: .36 em below the middle centres 汉字.
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + Math.round(layout.fontSize * 0.36);
  const spans = lines.map((line, index) =>
    element('tspan', { x: middle, y: first + index * lineHeight }, escapeXml(line)),
  );
  const label = escapeXml(`${STAGE_LABEL[stage]}：${node.name}`);
  const link = { class: `cm-node cm-${stage}`, href: escapeXml(node.href), 'aria-label': label };
  return element('a', link, rect, element('text', {}, ...spans));
}

/**
 * The drawing as an SVG element for an HTML page: classes for chain-map.css, presentation attributes as fallback,
 * ids prefixed by `input.idPrefix`. Throws RangeError if `layout` was not made from `input`.
 */
export function chainMapSvg(layout: ChainLayout, input: ChainMapInput): string {
  const { width, height, form, fontSize } = layout;
  const [title, desc] = [`${input.idPrefix}-title`, `${input.idPrefix}-desc`];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `chain-map chain-map-${form}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-labelledby': title,
    'aria-describedby': desc,
    'font-family': FONTS,
    'font-size': fontSize,
  };
  return element(
    'svg',
    root,
    element('title', { id: title }, escapeXml(input.title)),
    element('desc', { id: desc }, escapeXml(input.description)),
    element('defs', {}, ...KINDS.map((kind) => marker(kind, input.idPrefix))),
    element('g', { 'aria-hidden': 'true' }, ...layout.bands.map(bandSvg)),
    element(
      'g',
      { 'aria-hidden': 'true' },
      ...KINDS.toReversed().map((kind) => flowsSvg(kind, layout, input)),
    ),
    element(
      'g',
      { fill: INK, 'text-anchor': 'middle' },
      ...layout.boxes.map((box) => boxSvg(box, layout, input)),
    ),
  );
}
