import type { SearchData } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import { askedPages, notAsked } from './rank/asked.ts';
import { inForceFirst, standing } from './rank/standing.ts';
import { titleMatches } from './rank/titles.ts';
import type { Question } from './read.ts';
import type { Unit } from './read/units.ts';
import type { PageScore } from './score.ts';
import {
  askedShare,
  namedWeight,
  partWeight,
  titleWeight,
  uncoveredScore,
  wantedPart,
  wholeTitleWeight,
  wholeWeight,
} from './tuning.ts';

export interface Hit {
  page: number;
  score: number;
  coverage: number;
  /** Anchor of the part that answers best, where the page has parts. */
  anchor?: string;
  /** Set when most of the question is a way to ask for it, or an amount it stands for. */
  asked?: true;
}

/** A part of a page with how well it answers. */
interface Part {
  score: number;
  anchor: string;
}

/**
 * Stage 7: brings together what pages, their parts and their names say.
 * @param scores of pages and passages
 * @returns best first, policies out of force below those in force
 */
export function rank(
  question: Question,
  scores: readonly PageScore[],
  { data, vocabulary }: Pick<Lexicon, 'data' | 'vocabulary'>,
  today: string,
): Hit[] {
  const { pages } = data;
  const titles = titleMatches(question, vocabulary);
  const named = namedPages(question.units);
  const parts = bestParts(data, scores, question.wanted);
  const asked = askedPages(data, scores, question.holding);
  const found = new Map(scores.filter(({ page }) => page < pages.length).map((one) => [one.page, one]));
  for (const page of [...titles.keys(), ...asked.keys()])
    if (!found.has(page)) found.set(page, { page, score: 0, coverage: 0 });
  const hits = [...found.values()].map((one): Hit => {
    const { page, coverage } = one;
    const title = titles.get(page) ?? 0;
    const part = parts.get(page);
    const answer = asked.get(page) ?? notAsked;
    const isAsked = answer.coverage >= askedShare;
    const wanted = named.has(page) ? wantedAnchor(page, part, question, data) : undefined;
    const anchor = wanted ?? ((isAsked && answer.anchor) || part?.anchor);
    const own = coveredScore(one);
    const ofParts = part ? partWeight * part.score : wholeWeight * own;
    const ofTitle = titleWeight * title + (title === 1 ? wholeTitleWeight : 0);
    const ofNames = ofTitle + namedWeight * (named.get(page) ?? 0);
    return {
      page,
      coverage: Math.max(coverage, title, answer.coverage),
      score: (own + ofParts + answer.score + ofNames) * standing(pages[page], today, title === 1),
      ...(anchor ? { anchor } : {}),
      ...(isAsked ? { asked: true } : {}),
    };
  });
  hits.sort((a, b) => b.score - a.score || a.page - b.page);
  return inForceFirst(hits, pages, today, (page) => titles.get(page) === 1);
}

const coveredScore = ({ score, coverage }: PageScore): number =>
  score * (uncoveredScore + (1 - uncoveredScore) * coverage);

const isWanted = (anchor: string, wanted: Question['wanted']): boolean =>
  wanted.some((start) => anchor.startsWith(start));

/** The part of a page that is of the kind asked for, whatever its words. */
function wantedAnchor(
  page: number,
  best: Part | undefined,
  { wanted }: Question,
  { passages }: SearchData,
): string | undefined {
  if (best !== undefined && isWanted(best.anchor, wanted)) return best.anchor;
  return passages.find((one) => one.page === page && isWanted(one.anchor, wanted))?.anchor;
}

/** Pages that a word of the question names, with the share of such words; letters may spell several names alike. */
function namedPages(units: readonly Unit[]): Map<number, number> {
  const found = new Map<number, number>();
  const naming = units
    .map(({ alternatives }) =>
      alternatives.flatMap(({ term, weight }) =>
        term && weight >= Number(alternatives[0]?.weight) ? term.pages : [],
      ),
    )
    .filter(({ length }) => length > 0);
  for (const pages of naming)
    for (const [page, weight] of new Map(pages))
      found.set(page, (found.get(page) ?? 0) + weight / naming.length);
  return found;
}

function bestParts(
  { pages, passages }: SearchData,
  scores: readonly PageScore[],
  wanted: Question['wanted'],
): Map<number, Part> {
  const found = new Map<number, Part>();
  for (const one of scores) {
    const passage = passages[one.page - pages.length];
    if (!passage) continue;
    const { page, anchor } = passage;
    const score = coveredScore(one) * (isWanted(anchor, wanted) ? wantedPart : 1);
    if (score > (found.get(page)?.score ?? 0)) found.set(page, { score, anchor });
  }
  return found;
}
