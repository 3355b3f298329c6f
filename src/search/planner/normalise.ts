import type { Lexicon } from './lexicon.ts';
import { withDigits } from './lexicon/numbers.ts';

/** Stage 1: one spelling for what may be typed in several: simplified characters, digits, document numbers. */
export const normalise = (query: string, { simplified }: Pick<Lexicon, 'simplified'>): string =>
  withDocumentNumbers(withDigits(Array.from(query, (char) => simplified.get(char) ?? char).join('')));

/** Document numbers as the documents write them: 77号文 is 77号, 802号令 is 第802号, 25年7号 is 2025年7号. */
const withDocumentNumbers = (text: string): string =>
  text
    .replace(/(\d+)号(?:文件|文|通知)/g, '$1号')
    .replace(/第?(\d+)号令/g, '第$1号')
    .replace(/(^|\D)(2\d)年(?=第?\d+号)/g, (_, before: string, year: string) => `${before}20${year}年`);
