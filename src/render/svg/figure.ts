/**
 * What every picture of a page is drawn with: one frame, one line, one way to write. All is in the colour of the text,
 * so that it reads in the dark and on paper; what must be told apart differs in its fill, not in hue alone.
 */
import { element, escapeXml } from './xml.ts';

/** Units of a drawing that is as wide as a phone's text column: drawn 1:1 there, so type never falls under 12 px. */
export const FIGURE_WIDTH = 320;
export const FIGURE_TEXT = 12;

export type Anchor = 'start' | 'middle' | 'end';
type Attributes = Readonly<Record<string, string | number>>;

/**
 * The frame of a picture.
 * @param name what the picture shows, for those who do not see it
 * @param children markup
 */
export function figureSvg(
  { name, width = FIGURE_WIDTH, height }: { name: string; width?: number; height: number },
  ...children: string[]
): string {
  const frame = {
    class: 'figure-svg',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': escapeXml(name),
    fill: 'currentColor',
    'font-size': FIGURE_TEXT,
  };
  return element('svg', frame, ...children);
}

/** A picture, and the same in lines of text: what it says to those who do not see it is made of these. */
export interface Drawing {
  readonly svg: string;
  readonly lines: readonly string[];
}

/** A picture whose name says all its lines. */
export const drawing = (
  lines: readonly string[],
  size: { width?: number; height: number },
  ...children: string[]
): Drawing => ({ svg: figureSvg({ name: lines.join('；'), ...size }, ...children), lines });

/** Words at a point; `y` is the baseline. */
export function words(
  x: number,
  y: number,
  text: string,
  anchor: Anchor = 'start',
  more: Attributes = {},
): string {
  return element('text', { x, y, 'text-anchor': anchor, ...more }, escapeXml(text));
}

/** A line along a path; thin and pale, or as given. */
export function stroke(d: string, more: Attributes = {}): string {
  return element('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1, ...more });
}

/** Fills that stay apart in grey print. */
export type Fill = 'solid' | 'tint' | 'hatched' | 'open';

/** A box with one of the fills; `hatched` is drawn as lines, since patterns need ids that are one of a page. */
export function bar(box: { x: number; y: number; width: number; height: number }, fill: Fill): string {
  const inside = { solid: 1, tint: 0.18, hatched: 0, open: 0 }[fill];
  const rect = element('rect', { ...box, 'fill-opacity': inside, stroke: 'currentColor', 'stroke-width': 1 });
  return fill === 'hatched' ? rect + stroke(hatchPath(box), { 'stroke-width': 0.75 }) : rect;
}

/** Lines from the lower left to the upper right, 6 units apart, cut at the edges of the box. */
function hatchPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const lines: string[] = [];
  for (let along = 6; along < width + height; along += 6) {
    const [left, low] = [Math.max(0, along - height), Math.min(along, height)];
    const [right, high] = [Math.min(along, width), Math.max(0, along - width)];
    lines.push(`M${x + left} ${y + low}L${x + right} ${y + high}`);
  }
  return lines.join('');
}

/** A round mark: filled, or a ring one sees the line behind. */
export const dot = (cx: number, cy: number, r: number, fill: 'solid' | 'open' = 'solid'): string =>
  element('circle', { cx, cy, r, stroke: 'currentColor', 'fill-opacity': fill === 'solid' ? 1 : 0 });

/** Coordinates to a tenth of a unit, so that markup stays small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
