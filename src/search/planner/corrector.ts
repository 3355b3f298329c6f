import type { SearchData, TermIndex } from './data.ts';
import type { Pinyin } from './pinyin.ts';
import type { Question } from './question.ts';
import { Slips } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest word that is looked for. */
const longest = 16;
/** Characters that stand between words and belong to none. */
const particle = /[的了吗呢吧是和与或也都就很把被这那]/;
const hanPair = /^\p{Script=Han}{2}$/u;

/** Finds the word that was most likely meant for one the site does not hold. */
export class Corrector {
  private index: TermIndex;
  private slips: Slips;
  /** Words and question words, by which a question is cut. */
  private cuts: ReadonlySet<string>;
  private pairs: ReadonlySet<string>;
  /** Pairs of characters of question words, which are no slips either. */
  private asking: ReadonlySet<string>;

  constructor(
    data: Pick<SearchData, 'fillers' | 'intents'>,
    index: TermIndex,
    words: readonly string[],
    vocabulary: Vocabulary,
    pinyin: Pinyin,
  ) {
    this.index = index;
    this.slips = new Slips(words, (word) => vocabulary.isName(word), pinyin);
    this.pairs = pairsOf(words);
    const asking = [...data.fillers, ...data.intents.flatMap(([words]) => words)];
    this.asking = pairsOf(asking);
    this.cuts = new Set([...words, ...asking]);
  }

  /** @returns the question as it was meant; undefined when nothing in it is strange */
  async corrected({ key }: Question): Promise<string | undefined> {
    const known = this.known(key);
    const strange = (at: number): boolean => {
      const pair = key.slice(at, at + 2);
      if (!hanPair.test(pair) || (known[at] && known[at + 1])) return false;
      if ((known[at] || known[at + 1]) && particle.test(pair)) return false;
      return !this.pairs.has(pair) && !this.asking.has(pair);
    };
    const slip = this.slips.correction(key, strange);
    if (!slip) return undefined;
    const odd = Array.from({ length: slip.end - 1 - slip.start }, (_, at) => slip.start + at).filter(strange);
    const found = await Promise.all(odd.map((at) => this.index.find(key.slice(at, at + 2), false)));
    // Two pages with a half each do not hold the word.
    const [first, ...others] = found;
    if ([...(first ?? new Map<number, number>()).keys()].some((page) => others.every((one) => one.has(page))))
      return undefined;
    return key.slice(0, slip.start) + slip.text + key.slice(slip.end);
  }

  /** Characters of words that are known, the longest words first. */
  private known(key: string): Uint8Array {
    const known = new Uint8Array(key.length);
    for (let length = Math.min(key.length, longest); length >= 2; length--)
      for (let start = 0; start + length <= key.length; start++)
        if (
          this.cuts.has(key.slice(start, start + length)) &&
          !known.subarray(start, start + length).some(Boolean)
        )
          known.fill(1, start, start + length);
    return known;
  }
}

/** Pairs of characters that belong to a word. */
export const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );
