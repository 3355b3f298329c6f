import { valueOfSum } from '../../domain/arithmetic.ts';
import { isNear, quantitiesIn } from '../../domain/quantities.ts';
import type { Quantity } from '../../domain/quantities.ts';

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
