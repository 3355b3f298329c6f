import type { Diagnosis } from '../schemas/diagnosis.ts';
import { workedOut } from './arithmetic.ts';
import type { FormulaInput } from './arithmetic.ts';
import { inBase } from './units.ts';

type Statement = Diagnosis['statement'];
type Pattern = Diagnosis['patterns'][number];
type Ratio = Pattern['ratios'][number];
export type Year = 'previous' | 'current';

/** How the lines of the year before are named in a formula. */
const yearBefore = '上年';

/** The lines of a year by name; those of the year before stand beside the last year only. */
export const linesOf = ({ lines }: Statement, year: Year): FormulaInput[] => [
  ...lines.map((line) => ({ name: line.name, value: line[year] })),
  ...(year === 'current'
    ? lines.map(({ name, previous }) => ({ name: yearBefore + name, value: previous }))
    : []),
];

export interface Reading {
  ratio: Ratio;
  /** With unit; nothing where the year before would be needed. */
  previous: string | undefined;
  current: string;
  /** Whether the last year is beyond the line; nothing without a line. */
  isBeyond: boolean | undefined;
}
export interface PatternReading {
  pattern: Pattern;
  readings: Reading[];
  /** Beyond every line it has. */
  isFound: boolean;
}

/** @throws when a formula cannot be worked out; `check` reports it */
export function readPattern(pattern: Pattern, statement: Statement): PatternReading {
  const readings = pattern.ratios.map((ratio) => readRatio(ratio, statement));
  return { pattern, readings, isFound: readings.every(({ isBeyond }) => isBeyond !== false) };
}

function readRatio(ratio: Ratio, statement: Statement): Reading {
  const before = workedOut(ratio.formula, linesOf(statement, 'previous'));
  const now = workedOut(ratio.formula, linesOf(statement, 'current'));
  if ('left' in now) throw new Error(`${ratio.name}：公式里的“${now.left}”没有数`);
  return {
    ratio,
    previous: 'left' in before ? undefined : shown(before.value, ratio),
    current: shown(now.value, ratio),
    isBeyond: ratio.line && isBeyond(now.value, ratio, ratio.line),
  };
}

const isBeyond = (base: number, { unit }: Ratio, { when, value }: NonNullable<Ratio['line']>): boolean => {
  const line = inBase(value, unit);
  return when === 'above' ? base > line : base < line;
};

export interface Step {
  name: string;
  formula: string;
  result: string;
  /** In base units. */
  base: number;
}

/** The steps in order, each with what the statement and the steps before give. @throws as `readPattern` */
export function foresee({ statement, foresight }: Diagnosis): Step[] {
  const known = linesOf(statement, 'current');
  return foresight.steps.map((step) => {
    const outcome = workedOut(step.formula, [...known, ...step.inputs]);
    if ('left' in outcome) throw new Error(`${step.name}：公式里的“${outcome.left}”没有数`);
    known.push({ name: step.name, value: outcome.value });
    return {
      name: step.name,
      formula: step.formula,
      result: shown(outcome.value, step),
      base: outcome.value,
    };
  });
}

/** `106.8 天`, `-3 个百分点`, `72.9%` */
function shown(
  base: number,
  { unit = '', decimals }: { unit?: string | undefined; decimals: number },
): string {
  // Amounts of a statement are in its unit already.
  const scale = /^[%％个]/.test(unit) ? inBase(1, unit) : 1;
  const digits = String(Number((base / scale).toFixed(decimals)));
  return unit === '' || /^[%％]/.test(unit) ? digits + unit : `${digits} ${unit}`;
}
