import { create } from 'fontkitten';
import { fonts } from './fonts.ts';

/** First and last code point of each run of characters. */
export type Range = readonly [from: number, to: number];

/** The characters every weight of the fonts of everything printed has, by their own maps. */
export function fontRanges(): Range[] {
  const [first = [], ...others] = fonts().map((data) => {
    const font = create(data);
    if (font.isCollection) throw new Error('字体文件里不止一种字体。');
    return font.characterSet;
  });
  const sets = others.map((codes) => new Set(codes));
  const ranges: [number, number][] = [];
  for (const code of [...first].sort((a, b) => a - b)) {
    if (!sets.every((set) => set.has(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** As it stands in `src/checks/text/font-ranges.ts`: characters left out before each run and in it, in base 36. */
export function encodedRanges(ranges: readonly Range[]): string {
  let next = 0;
  const numbers = ranges.flatMap(([from, to]) => {
    const pair = [from - next, to - from];
    next = to + 1;
    return pair;
  });
  return numbers.map((number) => number.toString(36)).join(' ');
}
