import { distance } from 'fastest-levenshtein';
import { figuresIn } from '../policies/figures.ts';
import type { Figure } from '../policies/figures.ts';
import type { Statement } from './statements.ts';

/** A figure or date as a text wrote it, and as it writes it now. */
export interface FigureChange {
  before: string;
  after: string;
}

/** In words: `1% → 1.5%`. */
export const figureText = ({ before, after }: FigureChange): string => `${before} → ${after}`;

/** How much of a sentence may be worded otherwise for it still to be the same one. */
const leastAlike = 0.6;

/**
 * Figures that one text writes otherwise than the one before it, each once: `1.5亿元` for `15000万元` is no change. A
 * figure that only came or went has no partner and is none either.
 */
export function figureChanges(before: readonly Statement[], after: readonly Statement[]): FigureChange[] {
  const added = without(after, before);
  const changes = without(before, after).flatMap((old) => {
    const partner = partnerOf(old, added);
    if (!partner) return [];
    added.splice(added.indexOf(partner), 1);
    return changedIn(old.text, partner.text);
  });
  return [...new Map(changes.map((one) => [`${one.before}→${one.after}`, one])).values()];
}

/** Those of some statements that others do not have, as often as they are more. */
function without(statements: readonly Statement[], others: readonly Statement[]): Statement[] {
  const known = new Map<string, number>();
  const key = ({ where, text }: Statement) => `${where}\n${text}`;
  for (const one of others) known.set(key(one), (known.get(key(one)) ?? 0) + 1);
  return statements.filter((one) => {
    const left = known.get(key(one)) ?? 0;
    known.set(key(one), left - 1);
    return left <= 0;
  });
}

/** The statement that took the place of another: the same but for its figures, else the most alike. */
function partnerOf(old: Statement, added: readonly Statement[]): Statement | undefined {
  const words = wordsOf(old.text);
  const rated = added
    .filter(({ where }) => where === old.where)
    .map((one) => ({ one, alike: alike(words, wordsOf(one.text)) }))
    .filter(({ alike: much }) => much >= leastAlike);
  return rated.reduce<(typeof rated)[number] | undefined>(
    (best, next) => (best && best.alike >= next.alike ? best : next),
    undefined,
  )?.one;
}

const wordsOf = (text: string): string =>
  figuresIn(text).reduce((rest, figure) => rest.replace(figure.text, '#'), text);

const alike = (a: string, b: string): number =>
  a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);

function changedIn(before: string, after: string): FigureChange[] {
  const [old, now] = [figuresIn(before), figuresIn(after)];
  if (wordsOf(before) === wordsOf(after) && old.length === now.length) return pairs(old, now);
  const units = Map.groupBy(lacking(old, now), unitOf);
  const others = Map.groupBy(lacking(now, old), unitOf);
  return [...units].flatMap(([unit, gone]) => {
    const come = others.get(unit) ?? [];
    return gone.length === come.length ? pairs(gone, come) : [];
  });
}

const lacking = (figures: readonly Figure[], others: readonly Figure[]): Figure[] => {
  const left = others.map(keyOf);
  return figures.filter((figure) => {
    const at = left.indexOf(keyOf(figure));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const pairs = (old: readonly Figure[], now: readonly Figure[]): FigureChange[] =>
  old.flatMap((figure, at) => {
    const other = now[at];
    return other && keyOf(figure) !== keyOf(other) ? [{ before: figure.text, after: other.text }] : [];
  });

const keyOf = ({ keys }: Figure): string => keys[0] ?? '';

/** What a figure counts, whatever the scale it is written in. */
const unitOf = ({ text }: Figure): string => text.replace(/[-−\d.,\s]|万亿|亿|万/g, '');
