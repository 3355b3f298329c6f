import { scaleLinear } from 'd3-scale';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import { bar, drawing, stroke, tenth, words } from '../figure.ts';
import type { Drawing } from '../figure.ts';

type Tier = Pick<TierRule, 'name' | 'floor'>;

const row = { height: 46, left: 2, right: 318, tick: 22 } as const;
const perYear = { month: 12, quarter: 4 } as const;

/** A year of one client of each tier by the floor, spread evenly: a bar per visit, a short line per other service. */
export function tierCadenceDrawing(tiers: readonly Tier[]): Drawing {
  const along = scaleLinear([0, 12], [row.left, row.right]);
  const rows = tiers.map((tier, at) => {
    const y = at * row.height;
    const { services } = yearOf(tier);
    const ticks = Array.from({ length: services }, (_, index) => {
      const x = tenth(along(((index + 0.5) * 12) / services));
      return isVisit(tier, index)
        ? bar({ x: x - 1.5, y: y + 20, width: 3, height: row.tick }, 'solid')
        : stroke(`M${x} ${y + 32}v${row.tick - 12}`);
    });
    return (
      words(0, y + 14, cadenceLine(tier)) + ticks.join('') + stroke(`M${row.left} ${y + 42}H${row.right}`)
    );
  });
  const foot = tiers.length * row.height;
  const months = Array.from({ length: 12 }, (_, at) =>
    words(tenth(along(at + 0.5)), foot + 14, `${at + 1}`, 'middle'),
  );
  return drawing(tiers.map(cadenceLine), { height: foot + 20 }, ...rows, ...months);
}

/** Services and visits of a year by the floor. */
const yearOf = ({ floor }: Tier): { services: number; visits: number } => ({
  services: floor.services * perYear[floor.period],
  visits: floor.visits * perYear[floor.period],
});

/** Visits stand evenly among the services of a period. */
const isVisit = ({ floor: { services, visits } }: Tier, index: number): boolean => {
  const at = index % services;
  return Math.floor(((at + 1) * visits) / services) > Math.floor((at * visits) / services);
};

function cadenceLine(tier: Tier): string {
  const { services, visits } = yearOf(tier);
  return `${tier.name}：一年 ${services} 次，其中面访 ${visits} 次`;
}
