import { plain, toldIn } from './told.ts';
import type { Kind, Told } from './told.ts';

/** Pairs of characters, figures taken out. */
type Pairs = ReadonlySet<string>;

interface Context {
  /** Of the words around a figure, up to the next mark. */
  readonly clause: Pairs;
  /** Of the whole text. */
  readonly text: Pairs;
}

const marks = /[，。；：、！？,;:!?\s]/;

/** The words a figure stands in, figures taken out. */
export function contextOf(text: string, told: Told): Context {
  const whole = plain(text);
  let from = told.index;
  let to = told.index + told.text.length;
  while (from > 0 && !marks.test(whole[from - 1] ?? '')) from -= 1;
  while (to < whole.length && !marks.test(whole[to] ?? '')) to += 1;
  return { clause: pairsOf(whole.slice(from, to)), text: pairsOf(whole) };
}

export function pairsOf(text: string): Pairs {
  const words = text.replace(/\d+(?:[.,]\d+)*/g, '#').replace(/[^\p{Script=Han}#%A-Za-z]/gu, '');
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}

/** How much of the one stands in the other, 0 to 1. */
export function share(of: Pairs, within: Pairs): number {
  if (of.size === 0) return 0;
  return [...of].filter((pair) => within.has(pair)).length / of.size;
}

/** Pairs a context needs before it can tell one case from another. */
const fewest = 4;

/** Figures of a kind in the texts of an entry, those in the most similar words first. */
export function bestClauses(
  told: Context,
  { texts }: { texts: readonly string[] },
  kind: Kind,
): { told: Told; score: number }[] {
  if (told.clause.size < fewest) return [];
  return texts
    .flatMap((text) =>
      toldIn(text)
        .filter((one) => one.kind === kind)
        .map((one) => ({ told: one, score: likeness(told, contextOf(text, one)) })),
    )
    .sort((a, b) => b.score - a.score);
}

/** 0 to 1: the clause in the clause, the clause in the text, the text in the text. */
const likeness = (told: Context, held: Context): number =>
  (share(told.clause, held.clause) + share(told.clause, held.text) + share(told.text, held.text)) / 3;
