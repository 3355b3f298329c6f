const digits = '零一二三四五六七八九';

/** Numbers in words that are measures: before a unit, not in `一户一档` or `三个比例`. */
const spelled =
  /(?<![哪那这每同按都])[一二两三四五六七八九十]+(?=个?(?:年|月|季度|天|日|周(?!期|转)|百分点|基点|工作日|小时|会计年度|万元|亿元|元)(?!度|份|末|底|初|报|内部|数))/g;
const halfYears = /([一两二三四五六七八九])年半|(?<![\d一两二三四五六七八九上下前后])半年(?!报|度)/g;
const percent = /百分之([一二两三四五六七八九十百]+)/g;
const perMille = /(?<=[万千]分之)[一二两三四五六七八九十]+/g;

/** `五年` as `5年`, `半年` as `6个月`, `百分之八十` as `80%`: what rules spell out, up to 100. */
export const inDigits = (text: string): string =>
  text
    .replace(percent, (_all, number: string) => `${valueOf(number)}%`)
    .replace(perMille, (number) => String(valueOf(number)))
    .replace(halfYears, (_all, years?: string) => `${(years ? valueOf(years) * 12 : 0) + 6}个月`)
    .replace(spelled, (number) => String(valueOf(number) || number));

/** Value of a number in words up to 100; NaN when it is none. */
export function valueOf(number: string): number {
  if (/^一?百$/.test(number)) return 100;
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['0', number];
  if (tens.length > 1 || ones.length > 1) return Number.NaN;
  const digit = (one: string) => digits.indexOf(one === '两' ? '二' : one);
  const many = number.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0;
  return many + (ones === '' ? 0 : digit(ones));
}
