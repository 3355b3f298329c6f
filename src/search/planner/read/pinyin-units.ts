import type { Lexicon } from '../lexicon.ts';
import { literalWeight, maxPinyinWords, pinyinMargin, pinyinUnitWeight } from '../tuning.ts';
import type { Unit } from './units.ts';

/**
 * The words that letters may spell, as one idea; they may also stand for themselves.
 * @param unitOf what a word asks for
 */
export function pinyinUnits(
  letters: string,
  { words, pinyin }: Pick<Lexicon, 'words' | 'pinyin'>,
  unitOf: (word: string) => Unit | undefined,
): Unit[] {
  const matches = words
    .filter((word) => pinyin.begins(word, letters.charAt(0)))
    .map((word, rank) => ({ word, rank, score: pinyin.match(letters, word) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.word.length - b.word.length || a.rank - b.rank)
    .slice(0, maxPinyinWords);
  const best = matches[0]?.score ?? 0;
  const alternatives = matches
    .filter(({ score }) => score > best - pinyinMargin)
    .flatMap(({ word, score }) =>
      (unitOf(word)?.alternatives ?? []).map((way) => ({ ...way, weight: way.weight * score })),
    );
  if (alternatives.length === 0) return [];
  const tokens = [{ text: letters, weight: 1 }];
  const literal = { tokens, weight: literalWeight, mark: letters };
  return [{ alternatives: [...alternatives, literal], weight: pinyinUnitWeight }];
}
