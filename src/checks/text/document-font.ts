import { fontRanges } from './font-ranges.ts';
import { replacementOf } from './font-replacements.ts';

/** What a reader sees as one character and the document font cannot show, by its offset in a text. */
export interface MissingGlyph {
  index: number;
  text: string;
}

const numbers = fontRanges.split(' ').map((number) => parseInt(number, 36));
let from = 0;
const runs = numbers.flatMap((number, index) => {
  if (index % 2 === 1) return [];
  const start = from + number;
  const end = start + (numbers[index + 1] ?? 0);
  from = end + 1;
  return [`\\u{${start.toString(16)}}-\\u{${end.toString(16)}}`];
});
/**
 * What needs no glyph: blanks, which the typesetter makes, what stands for nothing, and what
 * `hidden-character` tells.
 */
const blank = '\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\p{NChar}\\p{Cs}\\u2800\\uFFFC\\uFFFD';
const outside = new RegExp(`(?!\\p{Zs}(?<!\\u1680))[^${runs.join('')}${blank}]`, 'u');
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Composed or taken apart as Unicode holds to be the same, a character is shown by the glyphs that are there. */
const isShown = (text: string): boolean =>
  !outside.test(text) || !outside.test(text.normalize('NFC')) || !outside.test(text.normalize('NFD'));

export const missingGlyphs = (text: string): MissingGlyph[] =>
  outside.test(text)
    ? Array.from(characters.segment(text)).flatMap(({ index, segment }) =>
        isShown(segment) ? [] : [{ index, text: segment }],
      )
    : [];

/** What to do about it, for an author. */
export function glyphFix(text: string): string {
  if (/[\u2070-\u209C]/.test(text)) return '写成文字，例如“10 的 5 次方”';
  if (/\p{Co}/u.test(text)) return '删掉；要分条，就在行首写 - 加一个空格';
  const plain = replacementOf(text);
  const change = plain !== undefined && plain !== text && isShown(plain) ? `改成“${plain}”` : undefined;
  if (/\p{Script=Han}/u.test(text))
    return `${change ?? '改成通行的字'}；是人名、地名，就在括号里注明怎么写，例如“吉（上土下口）”`;
  if (change && /[⅐-⅟]/.test(text)) return `${change}；前面有整数的，中间空一格`;
  return change ?? (/[\p{ExtPict}\p{RI}]/u.test(text) ? '删掉，或改成文字' : '删掉，或改成常用的字和符号');
}

/** The character as it can be shown in a report: one of Word's own has no look outside Word. */
export const glyphName = (text: string): string =>
  /\p{Co}/u.test(text)
    ? ` U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase()}（从 Word 带来的项目符号）`
    : `“${text}”`;
