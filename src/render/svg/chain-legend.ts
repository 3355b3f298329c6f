/** The key to the three kinds of flow, as HTML beside the map. */
import { FLOW_STYLES, PAPER } from './chain-style.ts';
import { KIND_LABEL, KINDS } from './chain-types.ts';
import type { FlowKind } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

const NOTE: Record<FlowKind, string> = {
  goods: '实线，实心三角：谁供货给谁',
  cash: '长虚线，开口箭头：谁付款给谁',
  credit: '点线，菱形：谁为谁赊销、垫资或担保',
};

function sample(kind: FlowKind): string {
  const { colour, width, dash, cap, head, headFill } = FLOW_STYLES[kind];
  const line = { 'stroke-width': width, 'stroke-linecap': cap, 'stroke-dasharray': dash || 'none' };
  const fill = { line: colour, none: 'none', paper: PAPER }[headFill];
  const tip = element('path', { d: head, transform: 'translate(33 1)', fill, stroke: colour, 'stroke-width': 1.25 });
  return element('svg', { class: 'cm-sample', viewBox: '0 0 46 12', width: 46, height: 12, fill: 'none', 'aria-hidden': 'true' },
    element('g', { class: `cm-flow cm-${kind}`, stroke: colour, ...line }, element('path', { d: 'M2 6H38' })),
    element('g', { class: `cm-head cm-${kind}` }, tip));
}

/** A list of three items in Chinese; lines and heads are the same as in the map. */
export function chainLegendHtml(): string {
  const items = KINDS.map((kind) => {
    const text = `<b>${escapeXml(KIND_LABEL[kind])}</b><span>${escapeXml(NOTE[kind])}</span>`;
    return element('li', {}, sample(kind), text);
  });
  return element('ul', { class: 'chain-legend', 'aria-label': '图例' }, ...items);
}
