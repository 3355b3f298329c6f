import type { Hit } from './rank.ts';
import type { Question } from './question.ts';

/** `found`: these answer. `none`: nothing does; the hits are only the nearest. */
export type Verdict = 'found' | 'none';

/** Coverage below which the best page does not speak of the subject. */
const least = 0.5;
/** The same for a question that names a page of ours. */
const leastNamed = 0.3;
/** The same where it also speaks of a subject the site does not cover. */
const leastOutside = 0.75;
/** How surely a word has to name a page. */
const sure = 0.8;
/** Share of the best score below which a page is noise. */
const near = 0.3;
const nearest = 5;

/** Cuts the tail and says honestly whether anything answers. @param hits best first */
export function verdictOf(
  hits: readonly Hit[],
  { units }: Question,
  outside: boolean,
): { verdict: Verdict; hits: readonly Hit[] } {
  const best = hits[0];
  if (!best || best.score <= 0) return { verdict: 'none', hits: [] };
  const top = Math.max(...hits.slice(0, 5).map(({ coverage }) => coverage));
  const names = units.some(({ alternatives: [typed] }) =>
    typed?.term?.pages.some(([, weight]) => weight >= sure),
  );
  const enough = leastOf(units.length, names, outside);
  if (top < enough) return { verdict: 'none', hits: hits.slice(0, nearest) };
  return { verdict: 'found', hits: hits.filter(({ score }) => score >= near * best.score) };
}

/** A subject the site does not cover is answered only by a page that is named beside it: 餐饮贴息. */
function leastOf(units: number, names: boolean, outside: boolean): number {
  if (outside) return names ? leastOutside : Infinity;
  if (names) return leastNamed;
  return units > 6 ? least * 0.8 : least;
}
