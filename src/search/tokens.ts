import { foldText } from './fold.ts';
import { inOneWriting, quantitiesOf } from './quantities/quantities.ts';

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

/** One spelling for what is indexed and what is asked: half width, lower case, plain brackets. */
export const fold = (text: string): string => foldText(text.normalize('NFC'));

/** A text in which every quantity is written the one way, for comparing names and questions. */
export const withQuantities = (text: string): string => inOneWriting(text, fold(text));

/** What a question is asked by. Chinese needs no dictionary this way. */
export function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let from = 0;
  for (const { start, end, token, text: writing } of quantitiesOf(folded)) {
    found.push(...wordTokens(folded.slice(from, start), from), {
      text: token,
      writing,
      at: start,
      weight: 1,
    });
    from = end;
  }
  return [...found, ...wordTokens(folded.slice(from), from)];
}

/** What a text is indexed by: its tokens, and of its quantities what may be asked for alone. */
export function indexTokensOf(text: string): Token[] {
  const parts = quantitiesOf(fold(text)).flatMap(({ parts, start }) =>
    parts.map((part): Token => ({ text: part, at: start, weight: 1 })),
  );
  return [...tokensOf(text), ...parts];
}

/** The characters of a question that say something and belong to no quantity. */
export function characterTokens(text: string): string[] {
  let words = fold(text);
  for (const { start, end } of quantitiesOf(words).reverse())
    words = `${words.slice(0, start)} ${words.slice(end)}`;
  return charactersOf(words);
}

function wordTokens(text: string, start: number): Token[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }): Token[] => {
    const at = start + index;
    return han.test(run.charAt(0)) ? pairs(run, at) : [{ text: plain(run), at, weight: 1 }];
  });
}

/** One spelling of an English word: loans is loan. */
const plain = (word: string): string => word.replace(/^([a-z]{3,}[^su])s$/, '$1');

/** The Chinese characters of a text that say something, for questions of a single one. */
export const charactersOf = (text: string): string[] =>
  text.match(/\p{Script=Han}/gu)?.filter((one) => !joining.test(one)) ?? [];

function pairs(run: string, start: number): Token[] {
  const cuts = wordEnds(run);
  const found: Token[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    const text = run.slice(at, at + 2);
    if (!joining.test(text)) found.push({ text, at: start + at, weight: pairWeight(cuts, at) });
  }
  return found;
}

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Length of the word that ends at a place, by place. Empty where the browser knows no words. */
function wordEnds(run: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { index, segment } of segmenter?.segment(run) ?? [])
    ends.set(index + segment.length, segment.length);
  return ends;
}

/** Weight of a pair that touches two long words: body texts are not indexed by it. */
export const crossing = 0.3;

function pairWeight(ends: Map<number, number>, at: number): number {
  const before = ends.get(at + 1);
  if (before === undefined) return 1;
  let next = at + 2;
  while (ends.size > 0 && !ends.has(next)) next++;
  const after = ends.get(next) ?? 1;
  return before > 1 && after > 1 ? crossing : 0.6;
}

export const isHan = (text: string): boolean => han.test(text);
