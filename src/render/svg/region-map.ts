/** Draws a district from GeoJSON as one SVG string: outline, parks, and a link with figures on every park. */
import { districtId, polygonsOf } from '../../schemas/region-maps.ts';
import type { RegionFeature, RegionMap } from '../../schemas/region-maps.ts';
import type { Point } from './chain-types.ts';
import { fitRings } from './region-projection.ts';
import type { Projection } from './region-projection.ts';
import { labelPoint, ringsPath } from './region-shapes.ts';
import { symbolSvg } from './region-symbol.ts';
import { FORM_SIZES, pooled } from './region-types.ts';
import type { RegionForm, RegionMapInput, RegionPark } from './region-types.ts';
import { element, escapeXml } from './xml.ts';

export { regionLegendHtml } from './region-legend.ts';
export type * from './region-types.ts';

const FONTS = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/**
 * The drawing for an HTML page: classes for RegionMapFigure.css, ids prefixed by `input.idPrefix`, a link per park.
 * Throws RangeError when a park has no feature or the map no extent; the checks report both before a build.
 */
export function regionMapSvg(input: RegionMapInput, form: RegionForm): string {
  const size = FORM_SIZES[form];
  const projection = fitRings(input.map.features.flatMap(polygonsOf).flat(), size.width, size.margin);
  const max = Math.max(0, ...input.parks.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const outlines = input.map.features.filter(({ properties }) => properties.id === districtId);
  const parks = input.parks.map((park) => ({ park, rings: ringsOf(input.map, park, projection) }));
  return element(
    'svg',
    rootAttributes(input, form, projection),
    element('title', { id: `${input.idPrefix}-title` }, escapeXml(input.title)),
    element('desc', { id: `${input.idPrefix}-desc` }, escapeXml(input.description)),
    element(
      'g',
      { 'aria-hidden': 'true', 'fill-rule': 'evenodd' },
      ...outlines.map((item) => areaSvg('rm-district', projected(item, projection))),
      ...parks.map(({ rings }) => areaSvg('rm-area', rings)),
    ),
    ...parks.map(({ park, rings }) => {
      const link = {
        class: 'rm-park',
        href: escapeXml(park.href),
        'aria-label': escapeXml(label(park, input.tiers)),
      };
      const hit = element('path', { class: 'rm-hit', d: ringsPath(rings), 'fill-opacity': 0 });
      return element('a', link, hit) + symbolSvg(park, max, labelPoint(rings), form, size);
    }),
  );
}

function rootAttributes(input: RegionMapInput, form: RegionForm, { width, height }: Projection) {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `region-map region-map-${form}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    // A picture with links inside: role img would hide them from screen readers.
    role: 'group',
    'aria-labelledby': `${input.idPrefix}-title`,
    'aria-describedby': `${input.idPrefix}-desc`,
    'font-family': FONTS,
    'font-size': FORM_SIZES[form].fontSize,
    'text-anchor': 'middle',
  };
}

function label({ number, name, counts, total }: RegionPark, tiers: readonly string[]): string {
  const parts = counts.map(
    (count, tier) => `${tiers[tier] ?? ''} ${count === undefined ? pooled : `${count} 户`}`,
  );
  return `${number} ${name}：${parts.join('、')}${total === undefined ? '' : `，共 ${total} 户`}`;
}

const areaSvg = (name: string, rings: readonly (readonly Point[])[]): string =>
  element('path', { class: name, d: ringsPath(rings) });

function ringsOf(map: RegionMap, park: RegionPark, projection: Projection): Point[][] {
  const feature = map.features.find(({ properties }) => properties.id === park.id);
  if (!feature) throw new RangeError(`the map has no park ${park.id}`);
  return projected(feature, projection);
}

/** Rings in pixels without the last point, which repeats the first. */
const projected = (feature: RegionFeature, { project }: Projection): Point[][] =>
  polygonsOf(feature).flatMap((polygon) => polygon.map((ring) => ring.slice(0, -1).map(project)));
