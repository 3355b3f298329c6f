import { foldText } from './fold.ts';
import { normalizeQuery } from './engine.ts';

const runs = /\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu;
const han = /\p{Script=Han}/u;

export interface QueryTerms {
  /** What the reader typed between spaces. */
  phrases: string[];
  /** Every two neighbouring Chinese characters, and every other word whole. */
  terms: string[];
}

/** Splits a question into what a text must hold. Chinese needs no dictionary this way. */
export function queryTerms(query: string): QueryTerms {
  const words = foldText(normalizeQuery(query));
  const terms = (words.match(runs) ?? []).flatMap((run) => (han.test(run) ? bigrams(run) : [run]));
  return { phrases: words.split(' ').filter(Boolean), terms: [...new Set(terms)] };
}

function bigrams(run: string): string[] {
  const chars = Array.from(run);
  if (chars.length === 1) return chars;
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
}
