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

/** The first two digits of a place in the code of provinces. */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])';
const placedId = new RegExp(`^${province}\\d{4}(?<day>\\d{6}|(?:19|20)\\d{6})(?:\\d{3}|\\d{3}[\\dX])$`);

/** What looks like an id number whose last character does not fit, or one of 15 digits: still somebody's. */
export function looksLikeId(value: string): boolean {
  const day = placedId.exec(value)?.groups?.['day'] ?? '';
  if (value.length !== (day.length === 6 ? 15 : 18)) return false;
  const full = day.length === 6 ? `19${day}` : day;
  return isCalendarDay(`${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`);
}
