import type { DataOf } from '../../schemas/index.ts';
import { healthScore } from './health.ts';
import type { HealthScore } from './health.ts';

type Model = DataOf<'health'>;
export type Levels = Model['example']['levels'];

/** The part of the model a form needs; plain data, so that it can travel into a page. */
export type HealthForm = Pick<Model, 'indicators' | 'scoring' | 'bands' | 'vetoes'>;

export interface SideReading extends HealthScore {
  /** Name of the band, `undefined` below the minimum coverage. */
  band: Model['bands'][number] | undefined;
}

export interface HealthReading {
  H: SideReading;
  R: SideReading;
  /** Indicators that cost most points, the heaviest first. */
  deductions: readonly { name: string; points: number; note: string }[];
  /** Indicators without data. */
  missing: readonly string[];
  /** A red line was hit: no score counts. */
  vetoed: readonly Model['vetoes'][number][];
}

const maxDeductions = 3;

/** What a filled form says. @param vetoes ids of the red lines that were hit */
export function readHealth(form: HealthForm, levels: Levels, vetoes: readonly string[]): HealthReading {
  const side = (name: 'H' | 'R'): SideReading => {
    const result = healthScore(form, name, levels);
    return { ...result, band: bandOf(form, result.score) };
  };
  const deductions = form.indicators
    .map(({ id, name, weight, note }) => ({ name, note, points: lost(form, weight, levels[id]) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, maxDeductions);
  return {
    H: side('H'),
    R: side('R'),
    deductions,
    missing: form.indicators
      .filter(({ id }) => (levels[id] ?? 'missing') === 'missing')
      .map(({ name }) => name),
    vetoed: form.vetoes.filter(({ id }) => vetoes.includes(id)),
  };
}

function lost({ scoring }: HealthForm, weight: number, level: Levels[string] | undefined): number {
  if (level === undefined || level === 'missing') return 0;
  return weight * (scoring.points.green - scoring.points[level]);
}

const bandOf = ({ bands }: HealthForm, score: number | undefined) =>
  score === undefined
    ? undefined
    : bands.find(({ min, max }) => score >= min && (score < max || (max === 100 && score === 100)));
