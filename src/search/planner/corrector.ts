import type { SearchData, TermIndex } from './data.ts';
import type { Pinyin } from './pinyin.ts';
import type { Question } from './question.ts';
import { Slips } from './slips.ts';

const hanPair = /^\p{Script=Han}{2}$/u;

/** Finds the word that was most likely meant for one the site does not hold. */
export class Corrector {
  #index: TermIndex;
  #slips: Slips;
  #pairs: ReadonlySet<string>;
  /** Pairs of characters of question words, which are no slips either. */
  #asking: ReadonlySet<string>;

  constructor(
    data: Pick<SearchData, 'fillers' | 'intents'>,
    index: TermIndex,
    words: readonly string[],
    pairs: ReadonlySet<string>,
    pinyin: Pinyin,
  ) {
    this.#index = index;
    this.#slips = new Slips(words, pinyin);
    this.#pairs = pairs;
    this.#asking = pairsOf([...data.fillers, ...data.intents.flatMap(([asking]) => asking)]);
  }

  /** @returns the question as it was meant; undefined when nothing in it is strange */
  async corrected({ key, known }: Question): Promise<string | undefined> {
    const strange = (at: number): boolean => {
      const pair = key.slice(at, at + 2);
      if (!hanPair.test(pair) || (known[at] && known[at + 1])) return false;
      return !this.#pairs.has(pair) && !this.#asking.has(pair);
    };
    const slip = this.#slips.correction(key, strange);
    if (!slip) return undefined;
    const odd = Array.from({ length: slip.end - 1 - slip.start }, (_, at) => slip.start + at).filter(strange);
    const found = await Promise.all(odd.map((at) => this.#index.find(key.slice(at, at + 2), false)));
    if (found.every((pages) => pages.size > 0)) return undefined;
    return key.slice(0, slip.start) + slip.text + key.slice(slip.end);
  }
}

/** Pairs of characters that belong to a word. */
export const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );
