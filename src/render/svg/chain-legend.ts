/** The key to the three kinds of flow, as HTML beside the map. */
import { FLOW_STYLES } from './chain-style.ts';
import { KIND_LABEL, KINDS } from './chain-types.ts';
import type { FlowKind } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

const NOTE: Record<FlowKind, string> = {
  goods: '实线，实心三角：谁供货给谁',
  cash: '长虚线，开口箭头：谁付款给谁',
  credit: '点线，菱形：谁为谁赊销、垫资或担保',
};

/** A short line with its head, as in the map. */
function sample(kind: FlowKind): string {
  const { line, head } = FLOW_STYLES[kind];
  const box = {
    class: 'cm-sample',
    viewBox: '0 0 46 12',
    width: 46,
    height: 12,
    fill: 'none',
    'aria-hidden': 'true',
  };
  const stroke = element('g', { class: `cm-flow cm-${kind}`, ...line }, element('path', { d: 'M2 6H38' }));
  const tip = element('path', { ...head, transform: 'translate(33 1)' });
  return element('svg', box, stroke, element('g', { class: `cm-head cm-${kind}` }, tip));
}

/** What the lines mean, for forms that hold the map as a picture. */
export const chainLegendText =
  '实线、实心三角：谁供货给谁。长虚线、开口箭头：谁付款给谁。点线、菱形：谁为谁赊销、垫资或担保。';

/** A list of three items in Chinese. */
export function chainLegendHtml(): string {
  const items = KINDS.map((kind) => {
    const text = `<b>${escapeXml(KIND_LABEL[kind])}</b><span>${escapeXml(NOTE[kind])}</span>`;
    return element('li', {}, sample(kind), text);
  });
  return element('ul', { class: 'chain-legend', 'aria-label': '图例' }, ...items);
}
