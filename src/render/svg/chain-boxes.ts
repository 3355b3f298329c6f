/** The bands of the stages and the boxes of the nodes, each a link where something can be pointed at. */
import type { ChainColours } from './chain-style.ts';
import { STAGE_LABEL } from './chain-types.ts';
import type { ChainBand, ChainBox, ChainLayout, ChainMapInput } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

export function bandSvg({ stage, x, y, width, height, title }: ChainBand, { stages }: ChainColours): string {
  const rect = element('rect', { x, y, width, height, rx: 6, fill: stages[stage].band });
  const text = element(
    'text',
    { ...title, fill: stages[stage].text, 'font-weight': 700 },
    STAGE_LABEL[stage],
  );
  return element('g', { class: `cm-band cm-${stage}` }, rect, text);
}

function nameSvg({ x, y, width, height, lines }: ChainBox, fontSize: number): string {
  const lineHeight = Math.round(fontSize * 1.3);
  const middle = x + width / 2;
  // Baseline of the first line: .36 em below the middle centres 汉字.
  const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + Math.round(fontSize * 0.36);
  const spans = lines.map((line, index) =>
    element('tspan', { x: middle, y: first + index * lineHeight }, escapeXml(line)),
  );
  return element('text', {}, ...spans);
}

/** @param links attributes of every link; `undefined` for boxes that lead nowhere */
export function boxSvg(
  box: ChainBox,
  { nodes }: ChainMapInput,
  { fontSize }: ChainLayout,
  { paper, stages }: ChainColours,
  links: Readonly<Record<string, string>> | undefined,
): string {
  const node = nodes.find(({ id }) => id === box.id);
  if (node === undefined) throw new RangeError(`layout has node ${box.id}, input does not`);
  const { x, y, width, height, stage } = box;
  const rect = element('rect', { x, y, width, height, rx: 4, fill: paper, stroke: stages[stage].line });
  const name = nameSvg(box, fontSize);
  if (!links) return rect + name;
  const label = escapeXml(`${STAGE_LABEL[stage]}：${node.name}`);
  const link = { class: `cm-node cm-${stage}`, href: escapeXml(node.href), 'aria-label': label, ...links };
  return element('a', link, rect, name);
}
