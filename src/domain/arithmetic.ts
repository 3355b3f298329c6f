import { calculate, FormulaError } from './learn/formula.ts';
import { inBase } from './quantities.ts';

export interface FormulaInput {
  name: string;
  value: number;
  unit?: string | undefined;
}

/** What a formula in words gives with its inputs; nothing, with the words left over, when a name has no number. */
export function workedOut(
  formula: string,
  inputs: readonly FormulaInput[],
): { value: number } | { left: string } {
  const right = formula.split(/[=＝]/).at(-1) ?? formula;
  const names = [...inputs].sort((a, b) => b.name.length - a.name.length);
  const filled = names.reduce(
    (text, { name, value, unit }) => text.replaceAll(squeezed(name), plainNumber(inBase(value, unit))),
    squeezed(right),
  );
  const left = /[\u4e00-\u9fff]+/.exec(filled.replace(/\d+(?:\.\d+)?(?:万亿|亿|万|个百分点)/g, '0'))?.[0];
  const value = left === undefined ? valueOfSum(filled) : undefined;
  return value === undefined ? { left: left ?? formula } : { value };
}

const squeezed = (text: string): string => text.replace(/\s/g, '').replace(/[-–]/g, '−');

/** Value of a sum written as in a text, `1000 × 1.5% × 2`; nothing when it is none. */
export function valueOfSum(sum: string, withUnits = true): number | undefined {
  const plain = sum
    .replace(/[（［]/g, '(')
    .replace(/[）］]/g, ')')
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
