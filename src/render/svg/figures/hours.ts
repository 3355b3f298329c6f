import type { CapacityPlan } from '../../../domain/clients/capacity.ts';
import { bar, drawing, FIGURE_WIDTH, stroke, tenth, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';

const row = { height: 40, bar: 14, left: 2, right: 300 } as const;

/** Hours of a month filled by one tier after another, against the hours there are: what lies beyond is hatched. */
export function hoursDrawing({ tiers, needed, available }: CapacityPlan): Drawing {
  const used = tiers.filter(({ hours }) => hours > 0);
  const along = (hours: number): number =>
    tenth(row.left + (hours / Math.max(needed, available)) * (row.right - row.left));
  let filled = 0;
  const rows = used.map(({ name, hours }, at) => {
    const [from, to] = [filled, (filled += hours)];
    const y = at * row.height + 20;
    const part = (start: number, end: number, fill: 'solid' | 'hatched'): string =>
      end > start
        ? bar({ x: along(start), y, width: tenth(along(end) - along(start)), height: row.bar }, fill)
        : '';
    const over = Math.min(Math.max(from, available), to);
    return (
      words(0, y - 6, `${name} ${one(hours)} 小时`) + part(from, over, 'solid') + part(over, to, 'hatched')
    );
  });
  const [foot, limit] = [used.length * row.height, along(available)];
  const line = stroke(`M${limit} 14V${foot + 4}`, { 'stroke-width': 2, 'stroke-dasharray': '5 3' });
  const isLate = limit > FIGURE_WIDTH / 2;
  const label = words(limit, foot + 18, `能用 ${one(available)} 小时`, isLate ? 'end' : 'start');
  const lines = [
    ...used.map(({ name, hours }) => `${name} ${one(hours)} 小时`),
    `能用 ${one(available)} 小时`,
  ];
  return drawing(lines, { height: foot + 24 }, ...rows, line, label);
}

const one = (value: number): string => String(Math.round(value * 10) / 10);
