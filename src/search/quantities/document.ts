import type { Quantity } from './quantities.ts';

/** 〔2026〕4号, [2026] 4 号, 2026年第4号, 2026 4号; 4号 is 四号 in the spelling of `foldText`. */
const numbered =
  /((?:19|20)\d{2})(?: *年? *[〕\])】〉] *| *年 *| +|(?=第))第? *(\d{1,4}|[一二三四五六七八九]) *号(?![线楼])/y;
const digits = '零一二三四五六七八九';

/** The year and number of a document where they begin at a place of a text. The year alone and the number alone are parts of it. */
export function documentAt(text: string, start: number): Quantity | undefined {
  numbered.lastIndex = start;
  const [whole, year, number] = numbered.exec(text) ?? [];
  if (whole === undefined || year === undefined || number === undefined) return undefined;
  if (/[\da-z.]/.test(text.charAt(start - 1))) return undefined;
  const value = digits.includes(number) ? digits.indexOf(number) : Number(number);
  const parts = [year, `${digits.charAt(value) || value}号`];
  return { start, end: start + whole.length, token: `${year}n${value}`, parts, text: `${year}第${value}号` };
}
