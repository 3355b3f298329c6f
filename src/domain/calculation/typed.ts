/** A number as somebody typed it, with the unit it counts in. */
export interface Typed {
  value: number;
  unit: string;
}

/** Beyond it nobody means what he typed, and digits are lost. */
const mostDigits = 12;

/** Whether amounts in this unit may be given in another: 万元 or 亿元. */
export const isMoney = (unit: string): boolean => unit === '万元';

/**
 * A number out of a form: full-width digits, commas and blanks are read over; an amount may end with 万 or 亿,
 * a share with %. @returns nothing for an empty field
 */
export function readTyped(
  text: string,
  unit: string,
  negative = false,
): { typed: Typed } | { problem: string } | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace(/[−–]/g, '-');
  if (plain === '') return undefined;
  const match = /^(-?)(\d+(?:\.\d*)?|\.\d+)(万|亿)?(?:元|%|个百分点|天)?$/.exec(plain);
  if (!match) return { problem: `看不懂“${text.trim()}”，只写数字` };
  const [, sign = '', digits = '', scale] = match;
  if (digits.length > mostDigits) return { problem: '位数太多了，请核对' };
  if (sign !== '' && !negative) return { problem: '不能是负数' };
  if (scale !== undefined && !isMoney(unit)) return { problem: `这里的单位是${unit}，不写万和亿` };
  return { typed: { value: Number(sign + digits), unit: scale === undefined ? unit : `${scale}元` } };
}
