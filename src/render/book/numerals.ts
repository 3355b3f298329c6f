const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、二 … 十、十一 … 二十 for 1 to 20: enough for the parts there are. */
function numeral(number: number): string {
  if (number === 20) return '二十';
  return number <= 10 ? (numerals[number - 1] ?? '') : `十${numerals[number - 11] ?? ''}`;
}

/** @param index of the chapter, from 0 */
export const chapterTitle = (index: number, title: string): string => `${numeral(index + 1)}、${title}`;

/** A number before a measure word: 两套, 三套. */
export const countOf = (number: number): string => (number === 2 ? '两' : numeral(number));
