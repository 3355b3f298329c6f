/** The key to the bars, as HTML beside the map. */
import { barFill, barSvg } from './region-bars.ts';
import { element, escapeXml } from './xml.ts';

/** One item per tier, in the order of the bars from left to right. */
export function regionLegendHtml(tiers: readonly string[]): string {
  const box = { class: 'rm-sample', viewBox: '0 0 16 20', width: 16, height: 20, 'aria-hidden': 'true' };
  const items = tiers.map((name, tier) => {
    const sample = element('svg', box, barSvg(barFill(tier), { x: 2, y: 1 }, 12, 18));
    return element('li', {}, sample, escapeXml(name));
  });
  return element('ul', { class: 'region-legend', 'aria-label': '图例' }, ...items);
}
