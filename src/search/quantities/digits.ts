/** Value of a Chinese digit. */
export const han: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (char, value) => [char, value] as const),
  ...Array.from('〇壹贰叁肆伍陆柒捌玖', (char, value) => [char, value] as const),
  ['两', 2] as const,
]);

const whole = /\d{1,3}(?:,\d{3})+(?![\d,])|\d+/y;
/** With decimals, but for dates and numbers of chapters: 2026.11.30 is three numbers. */
const decimal = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+(?!\d|\.\d))/y;
const chineseDecimals = /点[零〇一二三四五六七八九\d]+/y;
/** Behind decimals in Chinese stands a unit, or 一点五 may be a time or a little of something. */
const unitBehind = /个|%|[万亿倍折成]/y;

/** What a sticky pattern finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A number in digits at a place of a text: 250,000, 2.5. */
export function digitsAt(text: string, at: number): string | undefined {
  const isInDate = text.charAt(at - 1) === '.';
  return (isInDate ? undefined : matchAt(decimal, text, at)) ?? matchAt(whole, text, at);
}

/** Decimals in Chinese at a place of a text: 点五. @param isShare whether they need no unit behind them */
export function decimalsAt(text: string, at: number, isShare: boolean): string | undefined {
  const found = matchAt(chineseDecimals, text, at);
  const isOne =
    found !== undefined && (isShare || matchAt(unitBehind, text, at + found.length) !== undefined);
  return isOne ? found : undefined;
}
