import type { Hit } from './planner.ts';
import type { Question } from './question.ts';

/** `found`: these answer. `none`: nothing does; the hits are only the nearest. */
export type Verdict = 'found' | 'none';

/** Coverage below which the best page does not speak of the subject. */
const least = 0.5;
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
  const enough = outside ? 0.95 : units.length > 6 ? least * 0.8 : least;
  if (top < enough) return { verdict: 'none', hits: hits.slice(0, nearest) };
  return { verdict: 'found', hits: hits.filter(({ score }) => score >= near * best.score) };
}
