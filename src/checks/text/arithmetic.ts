import { calculate, FormulaError } from '../../domain/learn/formula.ts';
import { inBase, isNear, quantitiesIn } from '../../domain/quantities.ts';
import type { Quantity } from '../../domain/quantities.ts';

/** Value of a sum written as in a text, `1000 × 1.5% × 2`; nothing when it is none. */
function valueOfSum(sum: string, withUnits = true): number | undefined {
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

const number = String.raw`[（(\s]*\d+(?:\.\d+)?\s*(?:万亿|亿|万)?\s*(?:%|％|个百分点)?[元天户家批次笔小时月年周吨]{0,3}[）)\s]*`;
const equation = new RegExp(
  String.raw`(?<![\d.A-Za-z×÷*+−/-])(${number}(?:(?:[×÷+−*/]|\s-\s)${number})+)([=＝≈])\s*约?\s*`,
  'g',
);

export interface Equation {
  sum: string;
  computed: number;
  written: Quantity;
  index: number;
}

/** Sums of a text whose result is not what they give. */
export const wrongEquations = (text: string): Equation[] =>
  [...text.matchAll(equation)].flatMap((match): Equation[] => {
    const [whole, written = '', sign = '='] = match;
    const sum = balanced(written);
    const [result] = quantitiesIn(text.slice(match.index + whole.length, match.index + whole.length + 30));
    if (sum === undefined || result?.index !== 0) return [];
    const about = sign === '≈' || whole.endsWith('约');
    const readings = [valueOfSum(sum), valueOfSum(sum, false)].filter((value) => value !== undefined);
    const [computed] = readings;
    if (computed === undefined) return [];
    const bare = {
      base: result.bare,
      rounding: result.rounding * (result.bare === 0 ? 1 : result.bare / result.base),
    };
    const fits = readings.some((value) => isNear(value, result, about) || isNear(value, bare, about));
    return fits
      ? []
      : [{ sum: sum.trim(), computed: readings.at(-1) ?? computed, written: result, index: match.index }];
  });

/** The sum without a bracket that opened before it; nothing when brackets do not fit. */
function balanced(sum: string): string | undefined {
  const [open, close] = [sum.match(/[（(]/g)?.length ?? 0, sum.match(/[）)]/g)?.length ?? 0];
  if (open === close) return sum;
  return open === close + 1 && /^\s*[（(]/.test(sum) ? sum.replace(/[（(]/, '') : undefined;
}

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
