import type { DataOf } from '../../schemas/index.ts';

type Model = DataOf<'health'>;

export interface HealthScore {
  /** 0 to 100, or `undefined` below the minimum coverage. */
  score: number | undefined;
  /** Weight of the indicators with data, 0 to 1. */
  coverage: number;
}

/** Weighted score of one side of the model (`H` health, `R` relationship). */
export function healthScore(
  model: Pick<Model, 'indicators' | 'scoring'>,
  side: 'H' | 'R',
  levels: Model['example']['levels'],
): HealthScore {
  const indicators = model.indicators.filter((indicator) => indicator.score === side);
  let total = 0;
  let known = 0;
  let points = 0;
  for (const { id, weight } of indicators) {
    const level = levels[id] ?? 'missing';
    total += weight;
    if (level === 'missing') continue;
    known += weight;
    points += weight * model.scoring.points[level];
  }
  const coverage = total === 0 ? 0 : known / total;
  return { coverage, score: coverage < model.scoring.minCoverage ? undefined : points / known };
}
