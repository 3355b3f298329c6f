import type { DataOf } from '../../schemas/index.ts';
import { healthScore } from './health.ts';
import type { HealthScore } from './health.ts';

type Model = DataOf<'health'>;
type Band = Model['bands'][number];
export type Levels = Model['example']['levels'];

/** The part of the model a form needs; plain data, so that it can travel into a page. */
export type HealthForm = Pick<Model, 'indicators' | 'scoring' | 'bands' | 'quadrants' | 'vetoes'>;

export interface SideReading extends HealthScore {
  /** The score as it is told, without decimals, in the same band; `undefined` below the minimum coverage. */
  points: number | undefined;
  band: Band | undefined;
  /** What is done about this score; health and relation have tables of their own. */
  orders: Pick<Band, 'do' | 'owner' | 'escalate'> | undefined;
}

export interface HealthReading {
  H: SideReading;
  R: SideReading;
  /** What the two scores say together; `undefined` when one is missing or a red line was hit. */
  quadrant: Model['quadrants']['both'] | undefined;
  /** Indicators that cost their score most points, the heaviest first. */
  deductions: readonly { name: string; side: 'H' | 'R'; points: number; note: string }[];
  /** Indicators without data. */
  missing: readonly string[];
  /** A red line was hit: no score counts. */
  vetoed: readonly Model['vetoes'][number][];
}

const maxDeductions = 3;

/** What a filled form says. @param vetoes ids of the red lines that were hit */
export function readHealth(form: HealthForm, levels: Levels, vetoes: readonly string[]): HealthReading {
  const [H, R] = [readSide(form, 'H', levels), readSide(form, 'R', levels)];
  const deductions = form.indicators
    .map(({ id, name, score: side, weight, note }) => {
      const share = weight / knownWeight(form, side, levels);
      return { name, side, note, points: lost(form, share, levels[id]) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, maxDeductions);
  const red = form.indicators.flatMap(({ id, redMeans }) => (levels[id] === 'red' ? (redMeans ?? []) : []));
  const vetoed = form.vetoes.filter(({ id }) => vetoes.includes(id) || red.includes(id));
  return {
    H,
    R,
    quadrant: vetoed.length > 0 ? undefined : quadrantOf(form, H.score, R.score),
    deductions,
    missing: form.indicators
      .filter(({ id }) => (levels[id] ?? 'missing') === 'missing')
      .map(({ name }) => name),
    vetoed,
  };
}

function readSide(form: HealthForm, side: 'H' | 'R', levels: Levels): SideReading {
  const result = healthScore(form, side, levels);
  const band = bandOf(form, result.score);
  return { ...result, band, points: told(form, result.score), orders: side === 'H' ? band : band?.relation };
}

/** Rounded, but never into a better band. */
function told(form: HealthForm, score: number | undefined): number | undefined {
  if (score === undefined) return undefined;
  const rounded = Math.round(score);
  return bandOf(form, rounded) === bandOf(form, score) ? rounded : Math.floor(score);
}

/** The score from which a side is taken as good enough. */
export const goodFrom = ({ bands, quadrants }: Pick<HealthForm, 'bands' | 'quadrants'>): number =>
  bands.find(({ id }) => id === quadrants.from)?.min ?? 0;

function quadrantOf(
  form: HealthForm,
  H: number | undefined,
  R: number | undefined,
): HealthReading['quadrant'] {
  if (H === undefined || R === undefined) return undefined;
  const line = goodFrom(form);
  const { both, healthOnly, relationOnly, neither } = form.quadrants;
  if (H >= line) return R >= line ? both : healthOnly;
  return R >= line ? relationOnly : neither;
}

const knownWeight = ({ indicators }: HealthForm, side: 'H' | 'R', levels: Levels): number =>
  indicators
    .filter(({ id, score }) => score === side && (levels[id] ?? 'missing') !== 'missing')
    .reduce((sum, { weight }) => sum + weight, 0);

function lost({ scoring }: HealthForm, share: number, level: Levels[string] | undefined): number {
  if (level === undefined || level === 'missing') return 0;
  return share * (scoring.points.green - scoring.points[level]);
}

const bandOf = ({ bands }: HealthForm, score: number | undefined) =>
  score === undefined
    ? undefined
    : bands.find(({ min, max }) => score >= min && (score < max || (max === 100 && score === 100)));
