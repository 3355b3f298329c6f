import type { Pinyin } from './pinyin.ts';
import type { Unit } from './units.ts';

/** Words that one spelling may mean at most. */
const most = 4;
/** How far behind the best spelling another is still meant. */
const close = 0.15;

/**
 * The words that letters may spell, as one idea; they may also stand for themselves.
 * @param words the names of pages before all others
 * @param unitOf what a word asks for
 */
export function speltUnit(
  letters: string,
  words: readonly string[],
  pinyin: Pinyin,
  unitOf: (word: string) => Unit | undefined,
): Unit[] {
  const spelt = words
    .filter((word) => pinyin.begins(word, letters.charAt(0)))
    .map((word, rank) => ({ word, rank, score: pinyin.match(letters, word) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.word.length - b.word.length || a.rank - b.rank)
    .slice(0, most);
  const best = spelt[0]?.score ?? 0;
  const alternatives = spelt
    .filter(({ score }) => score > best - close)
    .flatMap(({ word, score }) =>
      (unitOf(word)?.alternatives ?? []).map((way) => ({ ...way, weight: way.weight * score })),
    );
  if (alternatives.length === 0) return [];
  const literal = { tokens: [{ text: letters, weight: 1, prefix: false }], weight: 0.7, mark: letters };
  return [{ alternatives: [...alternatives, literal], weight: 1.3 }];
}
