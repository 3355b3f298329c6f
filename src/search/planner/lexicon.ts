import { isHan } from '../tokens.ts';
import type { PinyinSource, SearchData } from './data.ts';
import { withoutAccent } from './lexicon/accent.ts';
import { noSounds } from './lexicon/sounds.ts';
import type { Sounds } from './lexicon/sounds.ts';
import { Vocabulary } from './lexicon/vocabulary.ts';
import { maxTypoLength, minTypoLength } from './tuning.ts';

/** What the stages know of the words of a site, made once. */
export class Lexicon {
  readonly data: SearchData;
  readonly vocabulary: Vocabulary;
  /** Sounds of characters; none before `hear`. */
  pinyin: Sounds = noSounds;
  /** Spellings of the terms. */
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
  /** Words and question words, by which a question is cut. */
  readonly cuts: ReadonlySet<string>;
  /** Pairs of characters of words. */
  readonly pairs: ReadonlySet<string>;
  /** Pairs of characters of question words. */
  readonly questionPairs: ReadonlySet<string>;
  /** Every character of a word. */
  readonly characters: ReadonlySet<string>;
  /** Chinese words that a typo is compared with, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Traditional character → the one that is used here. */
  readonly simplified: ReadonlyMap<string, string>;
  private sounds: ReadonlyMap<string, string> | undefined;

  private heard = false;

  constructor(data: SearchData) {
    const vocabulary = new Vocabulary(data);
    const words = [...vocabulary.keys()];
    const questionWords = [...data.fillers, ...data.intents.flatMap(([words]) => words)];
    this.data = data;
    this.vocabulary = vocabulary;
    this.words = words;
    this.known = new Set(words);
    this.cuts = new Set([...words, ...questionWords]);
    this.pairs = pairsOf(words);
    this.questionPairs = pairsOf(questionWords);
    this.characters = new Set(words.join(''));
    this.byLength = lengthsOf(words);
    this.simplified = new Map(
      Array.from(data.simplified.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]),
    );
  }

  /** Makes sounds known; asked for only where letters or a slip need them. @throws what the source throws */
  async hear(source: PinyinSource): Promise<void> {
    if (this.heard) return;
    const [{ Pinyin }, table] = await Promise.all([import('./lexicon/pinyin.ts'), source()]);
    this.pinyin = new Pinyin(table);
    this.heard = true;
  }

  /** Pinyin with `withoutAccent` → name of a page; of two names of one sound the first counts. Made on first use. */
  get namesBySound(): ReadonlyMap<string, string> {
    return (this.sounds ??= soundsOf(this.vocabulary.names(), this.pinyin));
  }
}

function soundsOf(names: readonly string[], pinyin: Sounds): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names)
    for (const spelling of pinyin.spellings(name)) {
      const sound = withoutAccent(spelling);
      if (!found.has(sound)) found.set(sound, name);
    }
  return found;
}

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );

function lengthsOf(words: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const word of words) {
    const { length } = word;
    if (length < minTypoLength || length > maxTypoLength || !isHan(word)) continue;
    const same = found.get(length) ?? [];
    same.push(word);
    found.set(length, same);
  }
  return found;
}
