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

/** What the address of a page says of the firm it is about. */
function firmOfPath(path: string): Pick<Visit, 'industry' | 'node'> {
  const [, industry, node] = path.split('/');
  return { industry, ...(node ? { node } : {}) };
}

/** Whether a firm is another one than that of a visit. */
const isOther = (visit: Visit, firm: Pick<Visit, 'industry' | 'node'>): boolean =>
  (['industry', 'node'] as const).some(
    (name) => firm[name] !== undefined && visit[name] !== undefined && firm[name] !== visit[name],
  );

/**
 * A visit that takes a page along, or goes to the firm the page is about. Needs nothing that has to be loaded first.
 * `moves` tells that the visit was to another firm.
 */
export function withPage(visit: Visit, page: VisitPage): { visit: Visit; moves: boolean } {
  if (!isFirmPage(page.path)) {
    return { visit: changedVisit(visit, { pages: [...(visit.pages ?? []), page] }), moves: false };
  }
  const firm = firmOfPath(page.path);
  return { visit: changedVisit(visit, firm), moves: isOther(visit, firm) };
}

/** A visit to nobody yet, with the firm that the first page taken along tells of; what was chosen stays. */
export function withFirmOfPages(visit: Visit, words: VisitWords): Visit {
  if (visit.industry !== undefined) return visit;
  const firms = (visit.pages ?? []).map(({ path }) => firmOfPage(path, words));
  const firm = firms.find(({ industry }) => industry !== undefined);
  return firm ? changedVisit(visit, firm) : visit;
}

/** A visit without a page; without the page of its firm it is to no firm. */
export function withoutPage(visit: Visit, path: string): Visit {
  if (!isFirmPage(path)) return { ...visit, pages: visit.pages?.filter((page) => page.path !== path) };
  const isNode = Boolean(path.split('/')[2]);
  return changedVisit(visit, { node: undefined, ...(isNode ? {} : { industry: undefined }) });
}
