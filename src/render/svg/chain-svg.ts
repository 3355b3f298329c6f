/** Draws a laid-out chain as one SVG string: bands below, flows, boxes on top. */
import { bandSvg, boxSvg } from './chain-boxes.ts';
import { flowsSvg, marker } from './chain-flows.ts';
import { flowStyles, printColours, screenColours } from './chain-style.ts';
import { KINDS } from './chain-types.ts';
import type { ChainLayout, ChainMapInput } from './chain-types.ts';
import { element, escapeXml } from './xml.ts';

const FONTS = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/**
 * What a drawing is for: part of an HTML page; alone in a frame of one, whose links open in place of the page; or
 * a picture to print, in black and white, where nothing can be pointed at.
 */
type ChainUse = 'inline' | 'frame' | 'print';

/**
 * The drawing as an SVG element: classes for chain-map.css, presentation attributes as fallback, ids prefixed by
 * `input.idPrefix`. Throws RangeError if `layout` was not made from `input`.
 */
export function chainMapSvg(layout: ChainLayout, input: ChainMapInput, use: ChainUse = 'inline'): string {
  const { width, height, form, fontSize } = layout;
  const pointable = use !== 'print';
  const colours = pointable ? screenColours : printColours;
  const styles = flowStyles(colours);
  const links = use === 'frame' ? { target: '_top' } : {};
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
    element('defs', {}, ...KINDS.map((kind) => marker(kind, styles[kind], input.idPrefix))),
    element('g', { 'aria-hidden': 'true' }, ...layout.bands.map((band) => bandSvg(band, colours))),
    element(
      'g',
      { 'aria-hidden': 'true' },
      ...KINDS.toReversed().map((kind) => flowsSvg(kind, layout, input, styles[kind], pointable)),
    ),
    element(
      'g',
      { fill: colours.ink, 'text-anchor': 'middle' },
      ...layout.boxes.map((box) => boxSvg(box, input, layout, colours, pointable ? links : undefined)),
    ),
  );
}
