import { foldText } from './fold.ts';
import { inOneWriting, quantitiesOf } from './quantities/quantities.ts';
import type { Quantity } from './quantities/quantities.ts';

const runs = /\p{Script=Han}+|[a-z0-9]+/gu;
const han = /\p{Script=Han}/u;
/** Characters that only join words: a pair with one of them says nothing. */
const joining = /[的了吗呢吧们和与或及也都就很把被这那其是而但且么您你我他她它]/;

export interface Token {
  /** Two neighbouring Chinese characters, a Latin word, or a quantity in the one spelling of its kind. */
  text: string;
  /** The quantity as people write it. */
  writing?: string;
  /** Place of its first character in the folded text. */
  at: number;
  /** How much it says: 1 inside a word, less where it touches two words. */
  weight: number;
}

/** Weight of a pair that touches two long words. */
export const crossing = 0.3;

/** One spelling for what is indexed and what is asked: half width, lower case, plain brackets. */
export const fold = (text: string): string => foldText(text.normalize('NFC'));

/** A text in which every quantity is written the one way, for comparing names and questions. */
export const withQuantities = (text: string): string => inOneWriting(text, fold(text));

/** What a question is asked by. Chinese needs no dictionary this way. */
export function tokensOf(text: string): Token[] {
  const { words, quantities } = cut(text);
  return tokensIn(words, quantities, wordEnds(words));
}

/** What a name or a phrase is indexed by: its tokens, and of its quantities what may be asked for alone. */
export function nameWords(text: string): string[] {
  const { words, quantities } = cut(text);
  // What a pair weighs is not asked here, and finding the words takes most of the time.
  const tokens = tokensIn(words, quantities, new Map());
  return [...tokens.map((token) => token.text), ...quantities.flatMap(({ parts }) => parts)];
}

/** What a body text is indexed by: as names are, without the pairs that touch two long words. */
export function bodyWords(text: string): string[] {
  const { words, quantities } = cut(text);
  const tokens = tokensIn(words, quantities, wordEnds(words));
  return [
    ...tokens.flatMap((token) => (token.weight > crossing ? token.text : [])),
    ...quantities.flatMap(({ parts }) => parts),
  ];
}

/** The characters of a question that say something and belong to no quantity. */
export const characterTokens = (text: string): string[] => charactersOf(cut(text).words);

/** The quantities of a text, and the text with blank lines in their places. */
function cut(text: string): { words: string; quantities: readonly Quantity[] } {
  const folded = fold(text);
  const quantities = quantitiesOf(folded);
  let words = '';
  for (const { start, end } of quantities)
    words += folded.slice(words.length, start) + '\n'.repeat(end - start);
  return { words: words + folded.slice(words.length), quantities };
}

function tokensIn(words: string, quantities: readonly Quantity[], ends: WordEnds): Token[] {
  const found = quantities.map(({ start, token, text }): Token => ({
    text: token,
    writing: text,
    at: start,
    weight: 1,
  }));
  return [...found, ...wordTokens(words, ends)].sort((a, b) => a.at - b.at);
}

function wordTokens(text: string, ends: WordEnds): Token[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index: at }): Token[] =>
    han.test(run.charAt(0)) ? pairs(run, at, ends) : [{ text: plain(run), at, weight: 1 }],
  );
}

/** One spelling of an English word: loans is loan. */
const plain = (word: string): string => word.replace(/^([a-z]{3,}[^su])s$/, '$1');

/** The Chinese characters of a text that say something, for questions of a single one. */
export const charactersOf = (text: string): string[] =>
  text.match(/\p{Script=Han}/gu)?.filter((one) => !joining.test(one)) ?? [];

function pairs(run: string, start: number, ends: WordEnds): Token[] {
  const found: Token[] = [];
  for (let place = 0; place + 1 < run.length; place++) {
    const text = run.slice(place, place + 2);
    const at = start + place;
    if (!joining.test(text)) found.push({ text, at, weight: pairWeight(ends, at) });
  }
  return found;
}

/** Length of the word that ends at a place, by place. Empty where the browser knows no words. */
type WordEnds = ReadonlyMap<number, number>;

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The Chinese words of a text. All runs at once: a call for each takes several times as long. */
function wordEnds(text: string): WordEnds {
  const ends = new Map<number, number>();
  const chinese = text.replace(/\P{Script=Han}+/gu, (other) => '\n'.repeat(other.length));
  for (const { index, segment } of segmenter?.segment(chinese) ?? [])
    ends.set(index + segment.length, segment.length);
  return ends;
}

function pairWeight(ends: WordEnds, at: number): number {
  const before = ends.get(at + 1);
  if (before === undefined) return 1;
  let next = at + 2;
  while (ends.size > 0 && !ends.has(next)) next++;
  const after = ends.get(next) ?? 1;
  return before > 1 && after > 1 ? crossing : 0.6;
}

export const isHan = (text: string): boolean => han.test(text);
