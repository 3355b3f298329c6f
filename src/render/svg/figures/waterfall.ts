import { scaleLinear } from 'd3-scale';
import type { ClaimSum } from '../../../domain/entry/claim-sum.ts';
import { textWidth, wrapName } from '../chain-text.ts';
import { bar, drawing, FIGURE_TEXT, stroke, tenth, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';

/** A claim stands in a box with margins of its own, so its drawing is narrower than others. */
const row = { width: 280, line: 16, bar: 16, gap: 8, left: 2 } as const;
interface Step {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'more' | 'less' | 'sum';
}

/** The parts of a claim one after another down to their sum; what takes away is hatched and has its sign. */
export function waterfallDrawing({ parts, total, unit }: ClaimSum): Drawing {
  const steps = stepsOf({ parts, total, unit });
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const room = 8 + Math.max(...steps.map((step) => textWidth(valueOf(step, unit)) * FIGURE_TEXT * 1.1));
  const along = scaleLinear([Math.min(...ends), Math.max(...ends)], [row.left, row.width - room]);
  const fills = { more: 'tint', less: 'hatched', sum: 'solid' } as const;
  let y = 0;
  const drawn = steps.map((step, at) => {
    const lines = wrapName(step.name, row.width / FIGURE_TEXT);
    const top = y + lines.length * row.line + 2;
    const label = lines.map((line, index) => words(0, y + (index + 1) * row.line - 4, line)).join('');
    y = top + row.bar + row.gap;
    const [from, to] = [tenth(along(step.from)), tenth(along(step.to))];
    const box = { x: Math.min(from, to), y: top, width: Math.max(1, Math.abs(to - from)), height: row.bar };
    const value = words(Math.max(from, to) + 6, top + 13, valueOf(step, unit), 'start', {
      'font-weight': 700,
    });
    const link =
      at < steps.length - 1 ? stroke(`M${to} ${top + row.bar}V${y}`, { 'stroke-dasharray': '2 2' }) : '';
    return label + bar(box, fills[step.kind]) + value + link;
  });
  return drawing(
    steps.map((step) => `${step.name}：${valueOf(step, unit)}`),
    { width: row.width, height: y },
    ...drawn,
  );
}

function stepsOf({ parts, total }: ClaimSum): Step[] {
  let reached = 0;
  const steps = parts.map(({ name, value }): Step => {
    const from = reached;
    reached += value;
    return { name, from, to: reached, kind: value < 0 ? 'less' : 'more' };
  });
  return [...steps, { name: total.name, from: 0, to: total.value, kind: 'sum' }];
}

function valueOf({ from, to, kind }: Step, unit: string): string {
  const value = Math.abs(to - from);
  const places = value < 10 ? 100 : 10;
  const sign = { more: '+', less: '−', sum: '= ' }[kind];
  return `${sign}${Math.round(value * places) / places}${unit.startsWith('%') ? '' : ' '}${unit}`;
}
