import type { DataOf } from '../../schemas/index.ts';

export interface TargetRow {
  id: string;
  /** Number of the park on the map and in the table, from 1. */
  number: number;
  name: string;
  note: string;
  /** One count per tier, in the order of the tiers. */
  counts: number[];
  total: number;
}

export interface TargetTable {
  rows: TargetRow[];
  /** Sums per tier over all parks. */
  counts: number[];
  total: number;
  /** Share of each tier in the total, 0 to 1. */
  shares: number[];
}

/** Parks × tiers with all sums; a tier a park does not mention counts 0. */
export function targetTable(
  parks: DataOf<'regions'>['parks'],
  tiers: readonly { id: string }[],
): TargetTable {
  const rows = parks.map(({ id, name, note, targets }, index) => {
    const counts = tiers.map((tier) => targets.find((item) => item.tier === tier.id)?.count ?? 0);
    return { id, number: index + 1, name, note, counts, total: sum(counts) };
  });
  const counts = tiers.map((_, index) => sum(rows.map((row) => row.counts[index] ?? 0)));
  const total = sum(counts);
  return { rows, counts, total, shares: counts.map((count) => (total === 0 ? 0 : count / total)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Entry id of the map a region names by its file. */
export const mapIdOf = (file: string): string => file.replace(/\.geojson$/, '');
