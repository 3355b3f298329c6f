import type { PackChoices } from './pack/choices.ts';
import type { PackData } from './pack/pack-data.ts';
import { changedVisit } from './visit.ts';
import type { Visit, VisitPage } from './visit.ts';
import { firmOfPage } from './visit-words.ts';
import type { VisitWords } from './visit-words.ts';

const idOf = (path: string): string => /^(?:schemes|policies)\/([a-z0-9-]+)\/$/.exec(path)?.[1] ?? '';

/** The choices of a visit; schemes and policies whose pages were put into it come before others. */
export const visitChoices = (visit: Visit): PackChoices => ({
  ...visit,
  wanted: (visit.pages ?? []).map(({ path }) => idOf(path)).filter(Boolean),
});

/** Titles of pages put into a visit that the pack itself has no place for. */
export const carriedTitles = ({ pages = [] }: Visit, { schemes, policies }: PackData): string[] =>
  pages
    .filter(({ path }) => !path.startsWith('industries/'))
    .filter(({ path }) => ![...schemes, ...policies].some(({ id }) => id === idOf(path)))
    .map(({ title }) => title);

const isFirmPage = (path: string): boolean => path.startsWith('industries/');

/** Whether a page is in a visit: as the firm it is about, or taken along. */
export function hasPage(visit: Visit, path: string): boolean {
  if (!isFirmPage(path)) return visit.pages?.some((page) => page.path === path) ?? false;
  const [, industry, node] = path.split('/');
  return visit.industry === industry && (node ? visit.node === node : true);
}

/**
 * What a visit takes from a page that is put into it: the industry and the kind of firm the page is about, and the page.
 * `moves` tells that the visit was to another firm; then only the page of a firm changes it.
 */
export function withPage(
  visit: Visit,
  page: VisitPage,
  words: VisitWords | undefined,
): { visit: Visit; moves: boolean } {
  const firm = words ? firmOfPage(page.path, words) : {};
  const differs = (name: 'industry' | 'node') =>
    firm[name] !== undefined && visit[name] !== undefined && firm[name] !== visit[name];
  const moves = differs('industry') || differs('node');
  if (isFirmPage(page.path)) return { visit: changedVisit(visit, firm), moves };
  const along = { pages: [...(visit.pages ?? []), page] };
  return { visit: changedVisit(visit, moves ? along : { ...firm, ...along }), moves: false };
}

/** A visit without a page; without the page of its firm it is to no firm. */
export function withoutPage(visit: Visit, path: string): Visit {
  if (!isFirmPage(path)) return { ...visit, pages: visit.pages?.filter((page) => page.path !== path) };
  const isNode = Boolean(path.split('/')[2]);
  return changedVisit(visit, { node: undefined, ...(isNode ? {} : { industry: undefined }) });
}
