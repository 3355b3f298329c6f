/** Bars by tier, told apart without colour: filled, cross-lined, hollow, lined lengthwise. */
import { half } from './chain-types.ts';
import type { Point } from './chain-types.ts';
import type { FormSize, RegionPark } from './region-types.ts';
import { element } from './xml.ts';

const BAR_FILLS = ['solid', 'rows', 'hollow', 'columns'] as const;
export type BarFill = (typeof BAR_FILLS)[number];

/** The look of the n-th tier; beyond the fourth the order from left to right still tells them apart. */
export const barFill = (tier: number): BarFill => BAR_FILLS[tier % BAR_FILLS.length] ?? 'solid';

const STEP = 4;

/** One bar with its top left corner at `at`. */
export function barSvg(fill: BarFill, at: Point, width: number, height: number): string {
  const box = { x: at.x, y: at.y, width, height };
  const rect = element('rect', { class: `rm-bar rm-${fill}`, ...box });
  const lines = linesPath(fill, at, width, height);
  return lines === '' ? rect : rect + element('path', { class: 'rm-lines', d: lines });
}

function linesPath(fill: BarFill, { x, y }: Point, width: number, height: number): string {
  const steps = (length: number) =>
    Array.from({ length: Math.ceil(length / STEP) - 1 }, (_, i) => (i + 1) * STEP);
  if (fill === 'rows')
    return steps(height)
      .map((step) => `M${x} ${half(y + height - step)}h${width}`)
      .join('');
  if (fill === 'columns')
    return steps(width)
      .map((step) => `M${half(x + step)} ${y}v${height}`)
      .join('');
  return '';
}

/** The bars of one park side by side on a line, centred on `base.x`; the tallest stands for `max`. */
export function barsSvg(counts: RegionPark['counts'], max: number, base: Point, { bar }: FormSize): string {
  const left = base.x - barsWidth(counts.length, bar) / 2;
  const bars = counts.map((count = 0, tier) => {
    const height = half((count / Math.max(max, 1)) * bar.height);
    const x = half(left + tier * (bar.width + bar.gap));
    return count === 0 ? '' : barSvg(barFill(tier), { x, y: half(base.y - height) }, bar.width, height);
  });
  const line = `M${half(left - 3)} ${base.y}h${barsWidth(counts.length, bar) + 6}`;
  return element('g', { class: 'rm-bars' }, ...bars, element('path', { class: 'rm-base', d: line }));
}

export const barsWidth = (count: number, { width, gap }: FormSize['bar']): number =>
  count * width + (count - 1) * gap;
