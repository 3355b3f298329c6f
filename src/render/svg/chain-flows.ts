/** The flows of a chain: lines with heads, and for readers who point at one, what flows. */
import { routePath } from './chain-path.ts';
import type { FlowStyle } from './chain-style.ts';
import { KIND_LABEL } from './chain-types.ts';
import type { ChainLayout, ChainMapInput, ChainRoute, FlowKind } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

/** Lines end short of the tip, inside the head, so that the tip stays sharp. */
const TIP = 4;

/** The head of a kind of flow, for `defs`. */
export function marker(kind: FlowKind, { head }: FlowStyle, prefix: string): string {
  const box = { viewBox: '-1 -1 12 12', markerWidth: 12, markerHeight: 12, refX: 10 - TIP, refY: 5 };
  const name = { id: `${prefix}-${kind}`, class: `cm-head cm-${kind}` };
  return element(
    'marker',
    { ...name, ...box, markerUnits: 'userSpaceOnUse', orient: 'auto' },
    element('path', head),
  );
}

function flowTitle({ edges, nodes }: ChainMapInput, route: ChainRoute): string {
  const edge = edges[route.edge];
  if (edge === undefined) throw new RangeError(`layout has flow ${route.edge}, input does not`);
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return `${nameOf(edge.from)} → ${nameOf(edge.to)} · ${KIND_LABEL[edge.kind]} · ${edge.label}`;
}

/**
 * All flows of one kind.
 * @param pointable gives each flow its title, and below the line a wide transparent path that is easy to point at
 */
export function flowsSvg(
  kind: FlowKind,
  layout: ChainLayout,
  input: ChainMapInput,
  { line }: FlowStyle,
  pointable: boolean,
): string {
  const flows = layout.routes
    .filter((route) => route.kind === kind)
    .map((route) => {
      const d = routePath(route.points, TIP);
      const title = escapeXml(flowTitle(input, route));
      const drawn = element('path', { d, 'marker-end': `url(#${input.idPrefix}-${kind})` });
      if (!pointable) return drawn;
      const wide = { 'stroke-width': 9, 'stroke-opacity': 0, 'stroke-dasharray': 'none' };
      const hit = element('path', { class: 'cm-hit', d, ...wide });
      return element('g', { class: `cm-flow cm-${kind}` }, element('title', {}, title), hit, drawn);
    });
  return element('g', { fill: 'none', ...line }, ...flows);
}
