import { tokensOf } from '../tokens.ts';
import type { Hit } from './rank.ts';
import type { Question } from './read.ts';
import type { Unit } from './read/units.ts';
import * as tuning from './tuning.ts';

/** `found`: these answer. `none`: nothing does; the hits are only the nearest. */
export type Verdict = 'found' | 'none';

export interface Decision {
  verdict: Verdict;
  /** Best first. With the verdict `none` the nearest there is. */
  hits: readonly Hit[];
  /** Words to mark in texts. */
  marks: readonly string[];
  /** What to tell about a subject the site does not cover. */
  note?: string;
}

/** Stage 9: cuts the tail and says honestly whether anything answers. @param hits best first */
export function decide(question: Question, hits: readonly Hit[]): Decision {
  const { units, note } = question;
  const answer = answerOf(question, hits);
  return { ...answer, marks: marksOf(units), ...(note === undefined ? {} : { note }) };
}

/**
 * The same for a question in quotes: every page that holds the words answers, and no other does.
 * @param hits best first, and those of them that are kept
 */
export function decideExactly(
  { units, note }: Question,
  hits: readonly Hit[],
  kept: readonly Hit[],
  phrases: readonly string[],
): Decision {
  const answer: Pick<Decision, 'verdict' | 'hits'> =
    kept.length > 0
      ? { verdict: 'found', hits: kept }
      : { verdict: 'none', hits: hits.slice(0, tuning.maxNearest) };
  const marks = [...new Set([...phrases, ...marksOf(units)])];
  return { ...answer, marks, ...(note === undefined ? {} : { note }) };
}

function answerOf(question: Question, hits: readonly Hit[]): Pick<Decision, 'verdict' | 'hits'> {
  const best = hits[0];
  if (!best || best.score <= 0) return { verdict: 'none', hits: [] };
  const coverage = Math.max(...hits.slice(0, tuning.coverageDepth).map((hit) => hit.coverage));
  if (coverage < minCoverageOf(question)) return { verdict: 'none', hits: hits.slice(0, tuning.maxNearest) };
  return { verdict: 'found', hits: hits.filter(({ score }) => score >= tuning.minScoreShare * best.score) };
}

/** A subject the site does not cover is answered only by a page that is named beside it: 餐饮贴息. */
function minCoverageOf({ units, note }: Question): number {
  const namesPage = units.some(({ alternatives: [typed] }) =>
    typed?.term?.pages.some(([, weight]) => weight >= tuning.sureName),
  );
  if (note !== undefined) return namesPage ? tuning.minCoverageBeside : Infinity;
  if (namesPage) return tuning.minCoverageNamed;
  return tuning.minCoverage * (units.length > tuning.longQuery ? tuning.longQueryFactor : 1);
}

const marksOf = (units: readonly Unit[]): string[] => [
  ...new Set(
    units
      .flatMap(({ alternatives }) => alternatives.map(({ mark }) => mark))
      .filter((mark) => tokensOf(mark).length > 0),
  ),
];
