import type { WorkedExample } from '../schemas/worked-example.ts';
import { workedOut } from './arithmetic.ts';
import type { FormulaInput } from './arithmetic.ts';
import { inBase } from './units.ts';

type Part = WorkedExample['parts'][number];
export interface WorkedPart {
  name: string;
  formula: string;
  /** `贷款 700 万元；年利率 3.6 %` */
  inputs: string;
  /** In the unit of the part, rounded: `25.2 万元`. */
  result: string;
  /** In base units: 元 for 万元, the part of one for %. */
  base: number;
}
/** A part without result: what its formula names and nothing gives a number for. */
export interface UnworkedPart {
  index: number;
  left: string;
}

/**
 * The parts in their order, each with the inputs and results of those before it. Parts that cannot be worked out
 * stand in `unworked`, and so do those that need them.
 */
export function workOut({ parts }: WorkedExample): { worked: WorkedPart[]; unworked: UnworkedPart[] } {
  const known: FormulaInput[] = [];
  const worked: WorkedPart[] = [];
  const unworked: UnworkedPart[] = [];
  parts.forEach((part, index) => {
    known.unshift(...part.inputs);
    const outcome = workedOut(part.formula, known);
    if ('left' in outcome) unworked.push({ index, left: outcome.left });
    else {
      known.unshift({ name: part.name, value: outcome.value });
      worked.push(shown(part, outcome.value));
    }
  });
  return { worked, unworked };
}

const shown = (part: Part, base: number): WorkedPart => ({
  name: part.name,
  formula: part.formula,
  inputs: part.inputs.map(({ name, value, unit }) => `${name} ${withUnit(String(value), unit)}`).join('；'),
  result: withUnit(rounded(base / inBase(1, part.unit), part.decimals), part.unit),
  base,
});

const rounded = (value: number, decimals: number): string =>
  String(Number((Math.abs(value) < 1e-12 ? 0 : value).toFixed(decimals)));

/** `25.2 万元`, `4.6%` */
const withUnit = (digits: string, unit = ''): string =>
  /^[%％]/.test(unit) || unit === '' ? digits + unit : `${digits} ${unit}`;
