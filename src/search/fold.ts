/** Characters whose compatibility form differs: symbols, full width forms and the like. */
const unusual = /[\u00a0-\u00ff\u2000-\u2fff\u3000-\u33ff\uf900-\ufaff\ufe30-\uffef]/g;
/** A digit that stands alone before a Chinese word: 3天, not 3+3, 13天 or 0.5亿. */
const loneDigit = /(^|[^\da-z.+/%×~–—-])([1-9])(?=\p{Script=Han})/gu;
/** 两 where it counts: 两个月 is 二个月, 两新 is not. */
const two = /两(?=[个年天周次面成家层倍月亿户级])/g;
const numerals = '一二三四五六七八九';

/**
 * Text in the spelling that is searched: half width, lower case, small numbers in Chinese. Keeps every
 * character at its place, so that a position in the folded text is one in the original.
 */
export const foldText = (text: string): string =>
  sameLength(text.replace(unusual, compatible), lower)
    .replace(loneDigit, (_, before: string, digit: string) => before + numerals.charAt(Number(digit) - 1))
    .replace(two, '二');

const compatible = (char: string): string => sameLength(char, (one) => one.normalize('NFKC'));
const lower = (text: string): string => text.toLowerCase();

function sameLength(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed.length === text.length ? changed : text;
}
