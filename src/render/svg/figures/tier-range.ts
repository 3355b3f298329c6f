import { scaleLinear } from 'd3-scale';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import { revenueWords } from '../../../domain/clients/tiering.ts';
import { bar, drawing, FIGURE_WIDTH, stroke, tenth, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';

type Tier = Pick<TierRule, 'id' | 'name' | 'revenueMin' | 'revenueMax'>;

const row = { height: 42, bar: 14, left: 8, right: 304 } as const;

/**
 * Yearly revenue of each tier on one scale; without a bound the bar ends in an arrow.
 * @param current the tier that is filled; without it all are
 */
export function tierRangeDrawing(tiers: readonly Tier[], current?: string): Drawing {
  const bounds = [...new Set(tiers.flatMap(({ revenueMin, revenueMax }) => [revenueMin, revenueMax ?? 0]))];
  const end = Math.max(...bounds) * 1.5;
  const along = scaleLinear([0, end], [row.left, row.right]);
  const axis = tiers.length * row.height + 4;
  const rows = tiers.map((tier, at) => {
    const isCurrent = current === undefined || current === tier.id;
    const [x, y] = [tenth(along(tier.revenueMin)), at * row.height];
    const box = { x, y: y + 20, width: tenth(along(tier.revenueMax ?? end)) - x, height: row.bar };
    const tip = tier.revenueMax === null ? arrow(box) : '';
    const label = words(0, y + 14, tierLine(tier), 'start', isCurrent ? { 'font-weight': 700 } : {});
    return label + bar(box, isCurrent ? 'solid' : 'open') + tip;
  });
  const ticks = bounds.map((bound) => {
    const x = tenth(along(bound));
    return stroke(`M${x} ${axis}v6`) + words(x, axis + 20, String(bound), 'middle');
  });
  const scale = stroke(`M${row.left} ${axis}H${FIGURE_WIDTH - 2}`);
  const unit = words(FIGURE_WIDTH, axis + 20, '亿元 / 年', 'end');
  return drawing(tiers.map(tierLine), { height: axis + 26 }, scale, ...ticks, unit, ...rows);
}

const tierLine = (tier: Tier): string => `${tier.name}：${revenueWords(tier)}`;

const arrow = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string =>
  stroke(`M${x + width + 3} ${y}l8 ${height / 2}l-8 ${height / 2}`, { 'stroke-width': 2 });
