import { calculate, FormulaError } from './formula.ts';
import { inBase } from './units.ts';

export interface FormulaInput {
  name: string;
  value: number;
  unit?: string | undefined;
}

/**
 * What a formula in words gives with its inputs; nothing, with the words left over, when a name has no number.
 * Besides `+ - × ÷` and brackets it may say 取小（a，b） and 取大（a，b）.
 */
export function workedOut(
  formula: string,
  inputs: readonly FormulaInput[],
): { value: number } | { left: string } {
  const values = new Map(
    [...inputs].reverse().map(({ name, value, unit }) => [name, plainNumber(inBase(value, unit))]),
  );
  const filled = filledIn(squeezed(rightSide(formula)), values)
    .replace(/取小(?=[(（])/g, 'min')
    .replace(/取大(?=[(（])/g, 'max');
  const left = /[\u4e00-\u9fff]+/.exec(filled.replace(/\d+(?:\.\d+)?(?:万亿|亿|万|个百分点)/g, '0'))?.[0];
  const value = left === undefined ? valueOfSum(filled) : undefined;
  return value === undefined ? { left: left ?? formula } : { value };
}

/** The part of a formula that is worked out: `A × B` of `C = A × B`. */
const rightSide = (formula: string): string => formula.split(/[=＝]/).pop() ?? formula;

/** A formula with something in the place of its names, the longest name first: `3.5亿元 ÷ 365天`. */
export function filledIn(formula: string, values: ReadonlyMap<string, string>): string {
  const pattern = patternOf(values.keys());
  const bySpelling = new Map([...values].map(([name, value]) => [squeezed(name), value]));
  return pattern ? formula.replace(pattern, (name) => bySpelling.get(squeezed(name)) ?? name) : formula;
}

/** Which of the names a formula uses, in its order, each once. */
export const namesUsed = (formula: string, names: Iterable<string>): string[] => {
  const bySpelling = new Map([...names].map((name) => [squeezed(name), name]));
  const pattern = patternOf(bySpelling.values());
  const found = pattern ? (rightSide(formula).match(pattern) ?? []) : [];
  return [...new Set(found.map((one) => bySpelling.get(squeezed(one)) ?? one))];
};

function patternOf(names: Iterable<string>): RegExp | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  return new RegExp(longestFirst.map((name) => spelling(squeezed(name))).join('|'), 'g');
}

/** A name with any blanks and any dash between its characters. */
const spelling = (name: string): string =>
  Array.from(name, (character) =>
    character === '−' ? '[-–−]' : character.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
  ).join('\\s*');

const squeezed = (text: string): string => text.replace(/\s/g, '').replace(/[-–]/g, '−');

/** Value of a sum written as in a text, `1000 × 1.5% × 2`; nothing when it is none. */
export function valueOfSum(sum: string, withUnits = true): number | undefined {
  const plain = sum
    .replace(/[（［]/g, '(')
    .replace(/[）］]/g, ')')
    .replaceAll('，', ',')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/[−–]/g, '-')
    .replaceAll('＋', '+');
  const numbers = plain.replace(
    /(\d+(?:\.\d+)?)\s*((?:万亿|亿|万)?(?:%|％|个百分点)?)[\u4e00-\u9fff]*/g,
    (_all, digits: string, unit: string) =>
      plainNumber(inBase(Number(digits), withUnits ? unit : /[%％百]/.test(unit) ? '%' : '')),
  );
  try {
    return calculate(numbers.replaceAll('-', ' - '), () => Number.NaN);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** Digits without exponent, as the formula reader takes them; a negative value in brackets. */
function plainNumber(value: number): string {
  const digits = Math.abs(value)
    .toFixed(12)
    .replace(/\.?0+$/, '');
  return value < 0 ? `(0 - ${digits})` : digits;
}
