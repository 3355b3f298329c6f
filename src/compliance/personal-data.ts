import { isCalendarDay } from '../domain/days.ts';

/** Mainland resident id number: 18 characters, a real birthday and the GB 11643 check character. */
export function isIdNumber(value: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return false;
  const birthday = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isCalendarDay(birthday)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified social credit code with the GB 32100 check character. */
export function isCreditCode(value: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return false;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce(
    (total, weight, index) => total + weight * codeAlphabet.indexOf(value[index] ?? ''),
    0,
  );
  return codeAlphabet[(31 - (sum % 31)) % 31] === value[17];
}

/** Bank card: 16 to 19 digits with the Luhn check digit and a card issuer's first digit. */
export function isBankCard(value: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(value)) return false;
  const sum = Array.from(value)
    .reverse()
    .reduce((total, char, index) => {
      const doubled = index % 2 === 1 ? Number(char) * 2 : Number(char);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** Digits as people write them: joined, or grouped by single blanks, hyphens or dots. */
const numberLike =
  /(?<![0-9A-Za-z]|\d\.)(?:[0-9A-Za-z]{11,19}|\d{3,6}(?:[ -]\d{2,8}){1,5}[\dXx]?|\d(?:[ -]\d){10})(?![0-9A-Za-z])/g;
const groupedMobile =
  /(?<![0-9A-Za-z.])(?:\(?\+?86\)?[ -]?)?1[3-9]\d(?<gap>[ .·–—_/]| - )\d{4}\k<gap>\d{4}(?![0-9A-Za-z.])/g;
/** Credit codes in groups; the check character keeps other words out. */
const groupedCode = /(?<![0-9A-Za-z])[0-9A-Za-z]{2,8}(?:[ -][0-9A-Za-z]{2,8}){1,5}(?![0-9A-Za-z])/g;

export type PersonalKind = '手机号' | '身份证号' | '统一社会信用代码' | '银行卡号';

export interface PersonalNumber {
  kind: PersonalKind;
  index: number;
  value: string;
}

/** Numbers in a text that identify a person, a company or an account by their own form. */
export function personalNumbers(text: string): PersonalNumber[] {
  if (!/(?:\d[^\d]{0,3}){6}/.test(text)) return [];
  const judged = (pattern: RegExp, judge: (value: string) => PersonalKind | undefined): PersonalNumber[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
      const kind = judge(value.replace(/[ -]/g, '').toUpperCase());
      return kind ? [{ kind, index, value }] : [];
    });
  return firstOf([
    ...judged(numberLike, kindOf),
    ...judged(groupedMobile, () => '手机号'),
    ...judged(groupedCode, (value) => (isCreditCode(value) ? '统一社会信用代码' : undefined)),
  ]);
}

/** Of findings over the same digits the first counts. */
export const firstOf = <T extends { index: number; value: string }>(found: readonly T[]): T[] =>
  found.filter(
    (one, at) =>
      !found
        .slice(0, at)
        .some(
          (other) =>
            one.index < other.index + other.value.length && other.index < one.index + one.value.length,
        ),
  );

function kindOf(value: string): PersonalKind | undefined {
  if (/^(?:86)?1[3-9]\d{9}$/.test(value)) return '手机号';
  if (isIdNumber(value)) return '身份证号';
  if (isCreditCode(value)) return '统一社会信用代码';
  return isBankCard(value) ? '银行卡号' : undefined;
}
