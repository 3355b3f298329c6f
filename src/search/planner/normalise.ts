import type { Lexicon } from './lexicon.ts';
import { withQuantities } from '../tokens.ts';

/** Stage 2: one spelling for what may be typed in several: simplified characters, digits, document numbers. */
export const normalise = (query: string, { simplified }: Pick<Lexicon, 'simplified'>): string =>
  withQuantities(withDocumentNumbers(Array.from(query, (char) => simplified.get(char) ?? char).join('')));

/** As the documents and the methods write it: 77号文 is 77号, 802号令 is 第802号, 25年7号 is 2025年7号, 3加3 is 3+3. */
const withDocumentNumbers = (text: string): string =>
  text
    .replace(/(\d)加(?=\d|n)/gi, '$1+')
    .replace(/(\d+)号(?:文件|文|通知)/g, '$1号')
    .replace(/第?(\d+)号令/g, '第$1号')
    .replace(/(^|\D)(2\d)年(?=第?\d+号)/g, (_, before: string, year: string) => `${before}20${year}年`);
