import type { SearchData } from './data.ts';
import type { PageScore } from './score.ts';
import type { Unit } from './units.ts';
import { standing } from './standing.ts';

export interface Hit {
  page: number;
  score: number;
  coverage: number;
  /** Anchor of the part that answers best, where the page has parts. */
  anchor?: string;
}

/** A part of a page with how well it answers. */
interface Part {
  worth: number;
  anchor: string;
}

/** What the best part of a page adds to it. */
const ofPart = 0.5;
/** The same for a page too short to have parts: it is its own. */
const ofWhole = 0.45;
/** What a part of the kind that was asked for counts more. */
const asked = 1.4;

/** What it adds to be named by a word of the question. */
const ofWord = 0.15;

const worthOf = ({ score, coverage }: PageScore): number => score * (0.4 + 0.6 * coverage);

/** What is known of a question. */
export interface Findings {
  units: readonly Unit[];
  /** Of pages and after them of passages. */
  scores: readonly PageScore[];
  /** Page → how far its name was typed. */
  names: ReadonlyMap<number, number>;
  /** Beginnings of the anchors the question asks for. */
  wanted: readonly string[];
}

/** Brings together what pages, their parts and their names say. @returns best first */
export function rank(data: SearchData, { units, scores, names, wanted }: Findings, today: string): Hit[] {
  const said = namedInside(units);
  const isWanted = (anchor: string) => wanted.some((start) => anchor.startsWith(start));
  /** The part of a page that is of the kind asked for, whatever its words. */
  const asFor = (page: number): string | undefined => {
    const best = parts.get(page)?.anchor;
    if (best !== undefined && isWanted(best)) return best;
    return data.passages.find((one) => one.page === page && isWanted(one.anchor))?.anchor;
  };
  const parts = bestParts(data, scores, wanted);
  const found = new Map(scores.filter(({ page }) => page < data.pages.length).map((one) => [one.page, one]));
  for (const page of names.keys()) if (!found.has(page)) found.set(page, { page, score: 0, coverage: 0 });
  const hits = [...found.values()].map((one): Hit => {
    const { page, coverage } = one;
    const name = names.get(page) ?? 0;
    const part = parts.get(page);
    const anchor = (said.has(page) ? asFor(page) : undefined) ?? part?.anchor;
    const own = worthOf(one);
    const base =
      own + (part ? ofPart * part.worth : ofWhole * own) + 0.6 * name + ofWord * (said.get(page) ?? 0);
    return {
      page,
      coverage: Math.max(coverage, name),
      score: base * standing(data.pages[page], today, name === 1),
      ...(anchor ? { anchor } : {}),
    };
  });
  return hits.sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Pages that a word of the question names, with the share of such words. */
function namedInside(units: readonly Unit[]): Map<number, number> {
  const found = new Map<number, number>();
  const naming = units.flatMap(({ alternatives: [typed] }) =>
    typed?.term?.pages.length ? [typed.term] : [],
  );
  for (const { pages } of naming)
    for (const [page, weight] of pages) found.set(page, (found.get(page) ?? 0) + weight / naming.length);
  return found;
}

function bestParts(
  { pages, passages }: SearchData,
  scores: readonly PageScore[],
  wanted: readonly string[],
): Map<number, Part> {
  const found = new Map<number, Part>();
  for (const one of scores) {
    const passage = passages[one.page - pages.length];
    if (!passage) continue;
    const { page, anchor } = passage;
    const worth = worthOf(one) * (wanted.some((start) => anchor.startsWith(start)) ? asked : 1);
    if (worth > (found.get(page)?.worth ?? 0)) found.set(page, { worth, anchor });
  }
  return found;
}
