import type { CollectionName, DataOf } from '../../schemas/index.ts';
import type { StyleWord } from '../../schemas/style.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import { oncePerFile } from '../once-per-file.ts';
import type { Finding } from '../rule.ts';
import type { AuthorText } from './author-texts.ts';

/** Lists of words and names: what people type or must not say, not what a page says. */
const lists: readonly CollectionName[] = [
  'style',
  'searchTerms',
  'publicNames',
  'complianceRules',
  'complianceWords',
  'complianceParts',
];
/** Search words, words of the essay and of other entries kept as they stand, and what not to say. */
const kept: readonly string[] = ['aliases', 'askedAs', 'quote', 'words', 'dontSay'];
const essayQuote = /原文[^。；“]{0,12}“[^”]*”/g;
const number = String.raw`\d+(?:\.\d+)?`;

/** Listed words in what readers of a file meet, each with what to write. */
export const wordingIn = (file: CheckedFile, { graph }: CheckContext): Finding[] =>
  wordingBy(file, ...graph.all('style').map(({ data }) => data));

const wordingBy = oncePerFile(
  ({ source, texts }: CheckedFile, ...styles: readonly DataOf<'style'>[]): Finding[] => {
    const words = styles.flatMap((style) => style.words);
    if (words.length === 0 || lists.includes(source.collection)) return [];
    const find = finder(words);
    return texts.filter(isMet).flatMap((text) =>
      find(text.value).map(({ index, said, entry: { why, write } }) => ({
        place: text.at(index),
        message: `“${said}”${why}`,
        fix: `改成${write.map((way) => `“${way}”`).join('或')}`,
      })),
    );
  },
);

const isMet = ({ path = [] }: AuthorText): boolean => !path.some((part) => kept.includes(String(part)));

interface Found {
  index: number;
  said: string;
  entry: StyleWord;
}

/** Finds listed words, of two at one place the longer, outside quotes of the essay and what a word allows. */
export function finder(words: readonly StyleWord[]): (text: string) => Found[] {
  const sorted = words
    .toSorted((a, b) => b.word.length - a.word.length)
    .map((entry) => ({ entry, pattern: entry.word.replaceAll('#', number) }));
  const any = new RegExp(sorted.map(({ pattern }) => pattern).join('|'), 'g');
  return (text) => {
    const masked = text.replace(essayQuote, blank);
    return [...masked.matchAll(any)].flatMap(({ 0: said, index }) => {
      const entry = sorted.find(({ pattern }) => new RegExp(`^${pattern}$`).test(said))?.entry;
      return entry && !isAllowed(masked, index, said, entry) ? [{ index, said, entry }] : [];
    });
  };
}

const blank = (found: string): string => ' '.repeat(found.length);

/** Whether the place lies inside a phrase the word is fine in. */
const isAllowed = (text: string, index: number, said: string, { unless }: StyleWord): boolean =>
  unless.some((phrase) => {
    const from = Math.max(0, index - phrase.length + said.length);
    const start = text.indexOf(phrase, from);
    return start >= 0 && start <= index && index + said.length <= start + phrase.length;
  });
