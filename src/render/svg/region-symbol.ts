/** What stands on a park: number, bars by tier, and where there is room its name and counts. */
import { half } from './chain-types.ts';
import type { Point } from './chain-types.ts';
import { barsSvg, barsWidth } from './region-bars.ts';
import type { FormSize, RegionForm, RegionPark } from './region-types.ts';
import { element, escapeXml } from './xml.ts';

/** Between the number and the bars. */
const GAP = 8;

/** The drawing of one park around `centre`, above its link, whose name says the same; `max` is the count of the tallest bar on the map. */
export function symbolSvg(
  park: RegionPark,
  max: number,
  centre: Point,
  form: RegionForm,
  size: FormSize,
): string {
  const { bar, fontSize, badge } = size;
  const all = park.total === undefined ? '有并入' : `${park.total} 户`;
  const below = form === 'wide' ? [park.name, park.total === undefined ? all : `共 ${all}`] : [all];
  const lineHeight = Math.round(fontSize * 1.3);
  // The number stands left of the bars: together they are centred.
  const base = {
    x: half(centre.x + (2 * badge + GAP) / 2),
    y: half(centre.y + (bar.height - below.length * lineHeight) / 2),
  };
  const left = base.x - barsWidth(park.counts.length, bar) / 2;
  const texts = below.map((text, index) =>
    element('text', { x: centre.x, y: base.y + (index + 1) * lineHeight }, escapeXml(text)),
  );
  return element(
    'g',
    { class: 'rm-symbol', 'aria-hidden': 'true', 'pointer-events': 'none' },
    barsSvg(park.counts, max, base, size),
    ...(form === 'wide' ? countTexts(park.counts, max, { x: left, y: base.y }, size) : []),
    badgeSvg(park.number, { x: half(left - badge - GAP), y: half(base.y - badge) }, size),
    ...texts,
  );
}

/** The count of each tier above its bar. */
function countTexts(
  counts: RegionPark['counts'],
  max: number,
  base: Point,
  { bar, fontSize }: FormSize,
): string[] {
  return counts.map((count, tier) => {
    const x = half(base.x + tier * (bar.width + bar.gap) + bar.width / 2);
    const y = half(base.y - ((count ?? 0) / Math.max(max, 1)) * bar.height - 4);
    return element('text', { x, y, 'font-size': fontSize - 2 }, count === undefined ? '并' : String(count));
  });
}

function badgeSvg(number: number, { x, y }: Point, { badge, fontSize }: FormSize): string {
  return (
    element('circle', { class: 'rm-badge', cx: x, cy: y, r: badge }) +
    element('text', { class: 'rm-number', x, y: y + Math.round(fontSize * 0.36) }, String(number))
  );
}
