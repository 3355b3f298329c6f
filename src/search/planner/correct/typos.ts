import type { Lexicon } from '../lexicon.ts';
import * as tuning from '../tuning.ts';
import { changeOf, isSwap } from './change.ts';

/** A stretch of a question and the word it is most like. */
export interface ClosestWord {
  start: number;
  end: number;
  text: string;
  score: number;
}

type Known = Pick<Lexicon, 'byLength' | 'characters' | 'vocabulary'>;
type Words = Known & { pinyin: Pick<Lexicon['pinyin'], 'alike'> };

/**
 * The known word that a question most likely meant where it holds something the site does not:
 * the same sound, one other character, one too many or too few, or two the wrong way round.
 * @param strange see `strangePairs`
 */
export function closestWord(key: string, strange: readonly boolean[], words: Words): ClosestWord | undefined {
  // In a question this long no word may be a typo, and a pasted page would be compared with all of them.
  if (!strange.includes(true) || key.length > tuning.maxTypoLength * tuning.soundReach) return undefined;
  let best: ClosestWord | undefined;
  for (const length of words.byLength.keys())
    for (const change of [-1, 0, 1])
      for (const [start, typed] of windows(key, length + change, strange)) {
        const found = closest(typed, length, key.length, words);
        if (found && found.score > (best?.score ?? 0)) best = { ...found, start, end: start + typed.length };
      }
  return best;
}

/** Whether a known word could be meant if all characters sounded alike: only then are sounds worth loading. */
export const mayBeSlip = (
  key: string,
  strange: readonly boolean[],
  { byLength, characters, vocabulary }: Known,
): boolean =>
  closestWord(key, strange, { byLength, characters, vocabulary, pinyin: { alike: () => true } }) !==
  undefined;

/** Stretches of a key that hold something strange. */
function* windows(
  key: string,
  length: number,
  strange: readonly boolean[],
): Iterable<[start: number, typed: string]> {
  for (let start = 0; start + length <= key.length; start++)
    if (strange.slice(start, start + length - 1).includes(true))
      yield [start, key.slice(start, start + length)];
}

/** The word of a length that a stretch is most like; a longer word is surer. @param asked length of the question */
function closest(
  typed: string,
  length: number,
  asked: number,
  words: Words,
): Pick<ClosestWord, 'text' | 'score'> | undefined {
  let best: { text: string; score: number } | undefined;
  for (const text of words.byLength.get(length) ?? []) {
    const alike =
      typed.length === length ? likeness(typed, text, asked, words) : movedLikeness(typed, text, asked);
    const ofName = words.vocabulary.isName(text) ? tuning.typoName : 0;
    const score = alike + (tuning.typoLength * length) / asked + ofName;
    if (alike > 0 && score > (best?.score ?? 0)) best = { text, score };
  }
  return best;
}

/** 0 when two words of one length are not to be mistaken for each other. */
function likeness(typed: string, word: string, asked: number, words: Words): number {
  let different = 0;
  let alike = 0;
  for (let at = 0; at < word.length; at++) {
    if (typed.charAt(at) === word.charAt(at)) continue;
    if (++different > Math.max(1, word.length * tuning.maxWrongShare)) return 0;
    if (words.pinyin.alike(typed.charAt(at), word.charAt(at))) alike++;
  }
  if (different === 0) return 0;
  if (different === 1 && typed.length < asked && isBesideWord(typed, word, words)) return 0;
  if (different === alike)
    return mayBeSound(word, asked) ? tuning.sameSound - different / tuning.likenessLength : 0;
  if (different > 1) return movedLikeness(typed, word, asked);
  if (typed.charAt(0) !== word.charAt(0) || word.length < tuning.minChangedLength) return 0;
  return mayBeShape(word, asked) ? tuning.otherCharacter + word.length / tuning.likenessLength : 0;
}

/** The same for words of which characters moved: one too many or too few, or two neighbours swapped. */
function movedLikeness(typed: string, word: string, asked: number): number {
  // A whole word with something beside it is no typo.
  if (word.length < tuning.minChangedLength || !mayBeShape(word, asked) || typed.includes(word)) return 0;
  const [from, to] = changeOf(typed, word);
  if (to.length === 2 && isSwap(from, to)) return tuning.swapped;
  return word.length >= tuning.minShiftedLength && from.length + to.length === 1 ? tuning.shifted : 0;
}

/**
 * Whether only the first or the last character differs, is one the site uses, and the others are a word:
 * 打健康 in a question is no typo for 大健康.
 */
function isBesideWord(typed: string, word: string, { characters, byLength }: Words): boolean {
  const first = typed.charAt(0) !== word.charAt(0);
  if (!characters.has(typed.charAt(first ? 0 : typed.length - 1))) return false;
  const rest = first ? typed.slice(1) : typed.slice(0, -1);
  return word.includes(rest) && byLength.get(rest.length)?.includes(rest) === true;
}

/** A short word in a long question sounds like many others by chance. */
const mayBeSound = (word: string, asked: number): boolean =>
  word.length * (word.length > 2 ? tuning.soundReach : tuning.shortSoundReach) >= asked;

/** In a long question a few characters are like many words by chance. */
const mayBeShape = (word: string, asked: number): boolean => word.length * tuning.shapeReach > asked;
