import * as tuning from '../tuning.ts';
import { withoutAccent } from './accent.ts';
import type { Sounds } from './sounds.ts';

/** Readings of Chinese characters, without tones. */
export class Pinyin implements Sounds {
  private byChar = new Map<string, string[]>();
  private plain = new Map<string, readonly string[]>();

  /** @param table `a啊阿 ai爱…` */
  constructor(table: string) {
    for (const entry of table.split(' ')) {
      const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
      for (const char of entry.slice(syllable.length))
        this.byChar.set(char, [...(this.byChar.get(char) ?? []), syllable]);
    }
  }

  readings(char: string): readonly string[] {
    return this.byChar.get(char) ?? [];
  }

  /** Whether two characters may sound alike; also where only the tone of the region differs (zh/z, ng/n). */
  alike(a: string, b: string): boolean {
    const sounds = this.sounds(b);
    return this.sounds(a).some((sound) => sounds.includes(sound));
  }

  private sounds(char: string): readonly string[] {
    const known = this.plain.get(char) ?? this.readings(char).map(withoutAccent);
    this.plain.set(char, known);
    return known;
  }

  /** Whether a word may begin with a letter. */
  begins(key: string, letter: string): boolean {
    return key.startsWith(letter) || this.readings(key.charAt(0)).some((one) => one.startsWith(letter));
  }

  /**
   * How well letters spell a term: 1 whole, less when only its beginning or by initials, 0 not at all.
   * @param key spelling of the term, see `keyOf`
   */
  match(letters: string, key: string): number {
    const chars = Array.from(key);
    const full = this.walk(letters, chars, false);
    if (full === chars.length) return 1;
    const initials = this.walk(letters, chars, true);
    if (initials === chars.length) return letters.length > 2 ? tuning.allInitials : tuning.twoInitials;
    const beginning = (base: number, count: number) => base + tuning.prefixShare * (count / chars.length);
    if (full > 1 || (full === 1 && letters.length >= tuning.minPrefixLetters))
      return beginning(tuning.pinyinPrefix, full);
    return initials >= tuning.minInitials ? beginning(tuning.initialsPrefix, initials) : 0;
  }

  /** Whether letters and characters spell a word in full: piaoju池 spells 票据池. */
  spells(typed: string, key: string): boolean {
    if (key === '') return typed === '';
    const char = key.charAt(0);
    const ways = [char, ...this.readings(char)].filter((way) => typed.startsWith(way));
    return ways.some((way) => this.spells(typed.slice(way.length), key.slice(1)));
  }

  /** Every pinyin of a word in Chinese characters, of few readings. */
  spellings(key: string): string[] {
    let found = [''];
    for (const char of key) {
      const readings = this.readings(char);
      found = readings
        .flatMap((reading) => found.map((start) => start + reading))
        .slice(0, tuning.maxSpellings);
    }
    return found;
  }

  /** Number of characters from the start that the letters spell, or 0 when letters are left over. */
  private walk(letters: string, chars: readonly string[], short: boolean, from = 0): number {
    if (letters === '') return from;
    const char = chars[from];
    if (char === undefined) return 0;
    const ways = /[a-z0-9+]/.test(char) ? [char] : this.readings(char);
    let best = 0;
    for (const way of ways) {
      if (letters.startsWith(way))
        best = Math.max(best, this.walk(letters.slice(way.length), chars, short, from + 1));
      else if (way.startsWith(letters) && !short && letters.length > 1) best = Math.max(best, from + 1);
      // A way of one letter was walked already; twice at every letter would take 2^n steps.
      if (short && way.length > 1 && letters.startsWith(way.charAt(0)))
        best = Math.max(best, this.walk(letters.slice(1), chars, short, from + 1));
    }
    return best;
  }
}
