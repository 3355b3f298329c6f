import type { Calculation, CalculationPart } from '../../schemas/calculation.ts';
import { filledIn, namesUsed, workedOut } from '../arithmetic.ts';
import type { FormulaInput } from '../arithmetic.ts';
import { inBase } from '../units.ts';
import type { Typed } from './typed.ts';

/** What the reader gave: a number for the name of an input, an option by its place for the name of a choice. */
export interface Given {
  numbers: ReadonlyMap<string, Typed>;
  chosen: ReadonlyMap<string, number>;
}

export interface Step {
  part: CalculationPart;
  /** The formula with the numbers put in: `35000万元 ÷ 365天 × 15天`. */
  sum: string;
  /** In the unit of the part: `1438万元`. */
  result: string;
  /** In base units: 元 for 万元, the part of one for %. */
  base: number;
}
/** A step without result: what it waits for, or a division by nothing. */
export interface OpenStep {
  part: CalculationPart;
  missing: readonly string[];
}
export interface Group {
  calculation: Calculation;
  steps: readonly Step[];
  open: readonly OpenStep[];
}
interface Known extends FormulaInput {
  shown: string;
}

/** All calculations in their order; each may use the inputs and results of those before it. */
export function workOutAll(calculations: readonly Calculation[], given: Given): Group[] {
  const names = calculations.flatMap(namesOf);
  const known = new Map<string, Known>();
  return calculations.map((calculation) => {
    for (const one of knownOf(calculation, given, known)) known.set(one.name, one);
    const steps: Step[] = [];
    const open: OpenStep[] = [];
    for (const part of calculation.parts) {
      const step = workOutPart(part, known);
      if (step) {
        steps.push(step);
        known.set(part.name, { name: part.name, value: step.base, shown: step.result });
      } else {
        const missing = namesUsed(part.formula, names).filter((name) => !known.has(name));
        open.push({ part, missing });
      }
    }
    return { calculation, steps, open };
  });
}

/** Every name a formula after or in the calculation may use. */
export const namesOf = ({ inputs, choices, parts }: Calculation): string[] =>
  [...inputs, ...choices, ...parts].map(({ name }) => name);

function workOutPart(part: CalculationPart, known: ReadonlyMap<string, Known>): Step | undefined {
  const outcome = workedOut(part.formula, [...known.values()]);
  if ('left' in outcome) return undefined;
  const shown = new Map([...known.values()].map((one) => [one.name, one.shown]));
  return {
    part,
    sum: filledIn(part.formula, shown),
    result: shownAmount(outcome.value, part.unit, part.decimals),
    base: outcome.value,
  };
}

function knownOf(
  { inputs, choices }: Calculation,
  { numbers, chosen }: Given,
  before: ReadonlyMap<string, Known>,
): Known[] {
  const own = inputs.flatMap(({ name, unit, whenBlank }): Known[] => {
    const typed = numbers.get(name) ?? (whenBlank === undefined ? undefined : { value: whenBlank, unit });
    return typed ? [{ name, ...typed, shown: shownTyped(typed) }] : [];
  });
  const all = new Map([...before, ...own.map((one) => [one.name, one] as const)]);
  const picked = choices.flatMap(({ name, unit = '', options }): Known[] => {
    const { value, input = '' } = options[chosen.get(name) ?? 0] ?? {};
    if (value !== undefined) return [{ name, value, unit, shown: `${value}${unit}` }];
    const other = all.get(input);
    return other ? [{ ...other, name }] : [];
  });
  return [...own, ...picked];
}

/** `35000万元`, `0.5个百分点`; what was moved for a careful reading keeps four decimals at most. */
export const shownTyped = ({ value, unit }: Typed): string => `${Number(value.toFixed(4))}${unit}`;

/** An amount of base units in a unit; what only the arithmetic of computers adds is rounded away first. */
export function shownAmount(base: number, unit: string, decimals = 1): string {
  const value = Number((base / inBase(1, unit)).toPrecision(12));
  return `${Number((Math.abs(value) < 1e-9 ? 0 : value).toFixed(decimals))}${unit}`;
}
