import { pairsOf, share } from './context.ts';
import { isSame } from './compare.ts';
import type { Held } from './compare.ts';
import { toldIn } from './told.ts';

/** What a text for clients takes from points nothing shows, and the point it takes it from. */
export interface Taken {
  readonly words: string;
  readonly point: string;
}

/** How much of a clause must stand in a point nothing shows, and how much less in what is shown. */
const quoted = { least: 0.7, ahead: 0.3, fewest: 5 } as const;

export function takenFrom(text: string, unverified: readonly string[], held: Held): Taken[] {
  const figures = toldIn(text).filter((told) => !held.told.some((one) => isSame(told, one)));
  const byFigure = figures.flatMap((told): Taken[] => {
    const point = unverified.find((one) => toldIn(one).some((other) => isSame(told, other)));
    return point === undefined ? [] : [{ words: told.text, point }];
  });
  return byFigure.length > 0 ? byFigure : takenWords(text, unverified, held);
}

const clausesOf = (text: string): string[] => text.split(/[，。；：！？,;:!?]/);

/** A note on where a point was seen is no part of what it says. */
const withoutNotes = (point: string): string =>
  point.replace(/[（(][^）)]*[）)]/g, '').replace(/[：:，,]?(?:同样)?只(?:见于|在)[^，。；]*/g, '');

function takenWords(text: string, unverified: readonly string[], held: Held): Taken[] {
  const shown = held.texts.map(pairsOf);
  return clausesOf(text).flatMap((words): Taken[] => {
    const pairs = pairsOf(words);
    if (pairs.size < quoted.fewest) return [];
    const known = Math.max(0, ...shown.map((one) => share(pairs, one)));
    const point = unverified.find((one) => {
      const score = share(pairs, pairsOf(withoutNotes(one)));
      return score >= quoted.least && score - known >= quoted.ahead;
    });
    return point === undefined ? [] : [{ words, point }];
  });
}
