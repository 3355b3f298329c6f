import { isHan } from '../tokens.ts';
import type { Pinyin } from './pinyin.ts';

export interface Correction {
  start: number;
  end: number;
  text: string;
  score: number;
}

/** Whether the two characters from a place on are strange to the site. */
type Strange = (at: number) => boolean;

/** Chinese words by their length, for comparing with what was typed. */
export class Slips {
  private byLength = new Map<number, string[]>();
  private characters = new Set<string>();
  private isName: (word: string) => boolean;
  private pinyin: Pinyin;

  constructor(words: Iterable<string>, isName: (word: string) => boolean, pinyin: Pinyin) {
    this.isName = isName;
    this.pinyin = pinyin;
    for (const word of words) {
      for (const char of word) this.characters.add(char);
      if (word.length < 2 || word.length > 12 || !isHan(word)) continue;
      const same = this.byLength.get(word.length) ?? [];
      same.push(word);
      this.byLength.set(word.length, same);
    }
  }

  /**
   * The known word that a question most likely meant where it holds something the site does not:
   * the same sound, one other character, one too many or too few, or two the wrong way round.
   */
  correction(key: string, strange: Strange): Correction | undefined {
    const odd = Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => strange(at));
    if (!odd.includes(true)) return undefined;
    let best: Correction | undefined;
    for (const length of this.byLength.keys())
      for (const change of [-1, 0, 1])
        for (const [start, typed] of windows(key, length + change, odd)) {
          const found = this.nearest(typed, length, key.length);
          if (found && found.score > (best?.score ?? 0))
            best = { ...found, start, end: start + typed.length };
        }
    return best;
  }

  /** The word of a length that a stretch is most like; a longer word is surer. */
  private nearest(typed: string, length: number, asked: number): { text: string; score: number } | undefined {
    let best: { text: string; score: number } | undefined;
    for (const text of this.byLength.get(length) ?? []) {
      const likeness =
        typed.length === length ? this.likeness(typed, text, asked) : moved(typed, text, asked);
      const score = likeness + (0.4 * length) / asked + (this.isName(text) ? ofName : 0);
      if (likeness > 0 && score > (best?.score ?? 0)) best = { text, score };
    }
    return best;
  }

  /** 0 when two words of one length are not to be mistaken for each other. */
  private likeness(typed: string, word: string, asked: number): number {
    let different = 0;
    let alike = 0;
    for (let at = 0; at < word.length; at++) {
      if (typed.charAt(at) === word.charAt(at)) continue;
      // Most of a word is typed right, or it is another word.
      if (++different > Math.max(1, word.length / 2)) return 0;
      if (this.pinyin.alike(typed.charAt(at), word.charAt(at))) alike++;
    }
    if (different === 0) return 0;
    if (different === 1 && typed.length < asked && this.besideWord(typed, word)) return 0;
    if (different === alike) return surely(word, asked) ? 0.95 - different / 50 : 0;
    if (different > 1) return moved(typed, word, asked);
    if (typed.charAt(0) !== word.charAt(0)) return 0;
    return word.length >= 3 && mostly(word, asked) ? 0.6 + word.length / 50 : 0;
  }

  /**
   * Whether only the first or the last character differs, is one the site uses, and the others are a word:
   * 打健康 in a question is no slip for 大健康.
   */
  private besideWord(typed: string, word: string): boolean {
    const first = typed.charAt(0) !== word.charAt(0);
    if (!this.characters.has(typed.charAt(first ? 0 : typed.length - 1))) return false;
    const rest = first ? typed.slice(1) : typed.slice(0, -1);
    return word.includes(rest) && this.byLength.get(rest.length)?.includes(rest) === true;
  }
}

/** How much surer it is that the name of a page was meant than an everyday word. */
const ofName = 0.25;

/** A short word in a long question sounds like many others by chance. */
const surely = (word: string, asked: number): boolean => word.length * (word.length > 2 ? 4 : 2) >= asked;

/** Stretches of a key that hold something strange. */
function* windows(key: string, length: number, odd: readonly boolean[]): Iterable<[number, string]> {
  for (let start = 0; start + length <= key.length; start++)
    if (odd.slice(start, start + length - 1).includes(true)) yield [start, key.slice(start, start + length)];
}

/** In a long question a few characters are like many words by chance. */
const mostly = (word: string, asked: number): boolean => word.length * 2 > asked;

/** A word of four or more with one character too many, too few, or two neighbours the wrong way round. */
function moved(typed: string, word: string, asked: number): number {
  // A whole word with something beside it is no slip.
  if (word.length < 3 || !mostly(word, asked) || typed.includes(word)) return 0;
  let head = 0;
  while (head < word.length && typed.charAt(head) === word.charAt(head)) head++;
  let tail = 0;
  const most = Math.min(typed.length, word.length) - head;
  while (tail < most && typed.charAt(typed.length - 1 - tail) === word.charAt(word.length - 1 - tail)) tail++;
  const a = typed.slice(head, typed.length - tail);
  const b = word.slice(head, word.length - tail);
  const swapped =
    a.length === 2 && b.length === 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  return swapped ? 0.8 : word.length >= 4 && a.length + b.length === 1 ? 0.7 : 0;
}
