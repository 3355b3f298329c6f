import type { Lexicon } from '../lexicon.ts';
import { maxKnownLength } from '../tuning.ts';

/** Characters that stand between words and belong to none. */
const particle = /[的了吗呢吧是和与或也都就很把被这那]/;
const hanPair = /^\p{Script=Han}{2}$/u;

/** @returns for each place but the last whether the two characters from there on are strange to the site */
export function strangePairs(
  key: string,
  lexicon: Pick<Lexicon, 'cuts' | 'pairs' | 'questionPairs'>,
): boolean[] {
  const known = knownCharacters(key, lexicon.cuts);
  return Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => {
    const pair = key.slice(at, at + 2);
    if (!hanPair.test(pair) || (known[at] && known[at + 1])) return false;
    if ((known[at] || known[at + 1]) && particle.test(pair)) return false;
    return !lexicon.pairs.has(pair) && !lexicon.questionPairs.has(pair);
  });
}

/** Characters of known words, the longest words first. */
function knownCharacters(key: string, words: ReadonlySet<string>): Uint8Array {
  const known = new Uint8Array(key.length);
  for (let length = Math.min(key.length, maxKnownLength); length >= 2; length--)
    for (let start = 0; start + length <= key.length; start++)
      if (words.has(key.slice(start, start + length)) && !known.subarray(start, start + length).some(Boolean))
        known.fill(1, start, start + length);
  return known;
}
