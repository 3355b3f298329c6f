import type { Lexicon } from '../lexicon.ts';
import { withoutAccent } from '../lexicon/accent.ts';
import { lettersOf } from '../read.ts';
import { minFuzzyLetters, pinyinReach } from '../tuning.ts';
import { changeOf, isSwap } from './change.ts';

/** @returns the question with the words that its letters spell, where only one can be meant: piaoju池 is 票据池 */
export function withPinyinRead(key: string, lexicon: Lexicon): string | undefined {
  let read = key;
  for (const letters of lettersOf(key))
    if (!lexicon.vocabulary.get(letters))
      read =
        withWord(read, letters, lexicon) ?? read.replace(letters, fuzzyName(letters, lexicon) ?? letters);
  return read === key ? undefined : read;
}

/** With the longest word that letters and the characters beside them spell in full. */
function withWord(key: string, letters: string, { words, vocabulary, pinyin }: Lexicon): string | undefined {
  const start = key.indexOf(letters);
  const end = start + letters.length;
  for (const [from, to] of windows(start, end, key.length)) {
    const typed = key.slice(from, to);
    const found = words.filter((word) => pinyin.spells(typed, word));
    const names = found.filter((word) => vocabulary.isName(word));
    const isOnlyOne = from < start || to > end || names.length === 1 || found.length === 1;
    if (found[0] !== undefined && isOnlyOne) return key.slice(0, from) + found[0] + key.slice(to);
  }
  return undefined;
}

/** Stretches around the letters, the longest first. */
function windows(start: number, end: number, length: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = Math.max(0, start - pinyinReach); from <= start; from++)
    for (let to = end; to <= Math.min(length, end + pinyinReach); to++) found.push([from, to]);
  return found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

/** The name whose pinyin was meant where a letter is wrong, too many or missing, or n was typed for ng. */
function fuzzyName(letters: string, lexicon: Lexicon): string | undefined {
  if (letters.length < minFuzzyLetters || mayBegin(letters, lexicon)) return undefined;
  const typed = withoutAccent(letters);
  const same = lexicon.namesBySound.get(typed);
  if (same !== undefined) return same;
  for (const [sound, name] of lexicon.namesBySound) if (isOneApart(typed, sound)) return name;
  return undefined;
}

/** Whether they are the beginning or the initials of a word. */
const mayBegin = (letters: string, { words, pinyin }: Lexicon): boolean =>
  words.some((word) => pinyin.begins(word, letters.charAt(0)) && pinyin.match(letters, word) > 0);

/** Whether two spellings differ by one letter, or by two neighbours the wrong way round. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  const [from, to] = changeOf(a, b);
  return (from.length <= 1 && to.length <= 1) || isSwap(from, to);
}
