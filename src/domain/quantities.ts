import { factorOf } from './units.ts';

/** A number as a text writes it. */
export interface Quantity {
  /** In base units: 元 for 万元, the part of one for % and 个百分点. */
  base: number;
  /** The digits alone. */
  bare: number;
  /** Half of the last digit written, in base units: what rounding may hide. */
  rounding: number;
  isShare: boolean;
  /** What the number counts, as far as it is told: `天`, `万元`. */
  unit: string;
  text: string;
  index: number;
}

const pattern =
  /(?<![\d.A-Za-z])([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万亿|亿|万)?\s*(%|％|个百分点|pp)?([元美人天户家倍次个笔批台吨年月周小时分点]*)/g;

/** Every number of a text; numbers inside words and codes (`MF1`) are none. */
export const quantitiesIn = (text: string): Quantity[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const [whole, sign = '', integer = '0', fraction = '', scale = '', share = '', rest = ''] = match;
    const bare = Number(`${integer.replaceAll(',', '')}${fraction}`) * (sign === '' ? 1 : -1);
    const factor = factorOf(scale, share);
    const step = 0.5 * 10 ** -Math.max(0, fraction.length - 1) * factor;
    return {
      base: bare * factor,
      bare,
      rounding: step,
      isShare: share !== '',
      unit: `${scale}${share}${rest}`,
      text: whole.trim(),
      index: match.index,
    };
  });

/** Whether a written number is the computed one, as far as its digits go. */
export const isNear = (
  computed: number,
  written: { base: number; rounding: number },
  about = false,
): boolean => {
  const slack = Math.max(1e-9 * Math.abs(computed), about ? 0.005 * Math.abs(computed) : 0);
  return Math.abs(computed - written.base) <= written.rounding + slack + 1e-9;
};
