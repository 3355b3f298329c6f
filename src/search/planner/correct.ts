import { abbreviated } from './correct/abbreviation.ts';
import { closestWord } from './correct/typos.ts';
import { strangePairs } from './correct/strange.ts';
import type { Verdict } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './read.ts';

export interface Correction {
  /** What was meant. */
  text: string;
  /** Pairs of characters that are no typo after all where one page holds them together. */
  strange: readonly string[];
}

/**
 * Stage 4: what was meant instead: a name that was abbreviated, where nothing answers, or a known word that
 * is like something the site does not hold.
 */
export function correct(
  { key, subject }: Question,
  verdict: Verdict,
  lexicon: Lexicon,
  strange = strangePairs(key, lexicon),
): Correction | undefined {
  const name = verdict === 'none' ? abbreviated(subject, lexicon.vocabulary.names()) : undefined;
  if (name !== undefined) return { text: name, strange: [] };
  const word = closestWord(key, strange, lexicon);
  if (!word) return undefined;
  const { start, end, text } = word;
  const places = Array.from({ length: end - 1 - start }, (_, at) => start + at).filter((at) => strange[at]);
  return {
    text: key.slice(0, start) + text + key.slice(end),
    strange: places.map((at) => key.slice(at, at + 2)),
  };
}
