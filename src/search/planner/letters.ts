import type { Pinyin } from './pinyin.ts';
import { lettersOf } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Characters beside the letters that may belong to the same word. */
const reach = 8;
/** Letters from which on one may be missing, wrong or one too many. */
const surelySpelt = 6;

/** Reads the pinyin in a question: piaoju池 is 票据池. */
export class Letters {
  private words: readonly string[];
  private vocabulary: Vocabulary;
  private pinyin: Pinyin;
  private bySound: ReadonlyMap<string, string> | undefined;

  /** @param words the names of pages before all others */
  constructor(words: readonly string[], vocabulary: Vocabulary, pinyin: Pinyin) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.pinyin = pinyin;
  }

  /** The question with the words that its letters spell, where only one can be meant. */
  read(key: string): string | undefined {
    let read = key;
    for (const letters of lettersOf(key))
      if (!this.vocabulary.get(letters))
        read = this.beside(read, letters) ?? read.replace(letters, this.nearly(letters) ?? letters);
    return read === key ? undefined : read;
  }

  /** With the longest word that letters and the characters beside them spell in full. */
  private beside(key: string, letters: string): string | undefined {
    const start = key.indexOf(letters);
    const end = start + letters.length;
    for (const [from, to] of windows(start, end, key.length)) {
      const spelt = this.spelt(key.slice(from, to));
      const names = spelt.filter((word) => this.vocabulary.isName(word));
      const sure = from < start || to > end || names.length === 1 || spelt.length === 1;
      if (spelt[0] !== undefined && sure) return key.slice(0, from) + spelt[0] + key.slice(to);
    }
    return undefined;
  }

  private spelt(typed: string): string[] {
    return this.words.filter((word) => this.pinyin.spells(typed, word));
  }

  /** The name whose pinyin was meant where a letter is wrong, too many or missing, or n was typed for ng. */
  private nearly(letters: string): string | undefined {
    if (letters.length < surelySpelt || this.mayBegin(letters)) return undefined;
    this.bySound ??= this.sounds();
    const typed = blurred(letters);
    const same = this.bySound.get(typed);
    if (same !== undefined) return same;
    for (const [sound, word] of this.bySound) if (oneApart(typed, sound)) return word;
    return undefined;
  }

  /** Whether they are the beginning or the initials of a word. */
  private mayBegin(letters: string): boolean {
    return this.words.some(
      (word) => this.pinyin.begins(word, letters.charAt(0)) && this.pinyin.match(letters, word) > 0,
    );
  }

  /** Of two names of one sound the first counts. */
  private sounds(): Map<string, string> {
    const found = new Map<string, string>();
    for (const word of this.vocabulary.names())
      for (const spelling of this.pinyin.spellings(word)) {
        const sound = blurred(spelling);
        if (!found.has(sound)) found.set(sound, word);
      }
    return found;
  }
}

/** Stretches around the letters, the longest first. */
function windows(start: number, end: number, length: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = Math.max(0, start - reach); from <= start; from++)
    for (let to = end; to <= Math.min(length, end + reach); to++) found.push([from, to]);
  return found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

/** What many do not tell apart: zh and z, ng and n. */
const blurred = (letters: string): string => letters.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n');

/** Whether two spellings differ by one letter, or by two neighbours the wrong way round. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let head = 0;
  while (head < a.length && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === y.charAt(1) + y.charAt(0));
}
