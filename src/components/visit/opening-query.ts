import { choiceNames, choicesQuery } from '../../domain/visit/pack/choices.ts';
import { changedVisit } from '../../domain/visit/visit.ts';
import type { Visit } from '../../domain/visit/visit.ts';
import { readVisit } from '../kept/visit.ts';

/** The choices of a visit as an address has them. */
export const visitQuery = (visit: Visit): URLSearchParams =>
  visit.industry === undefined ? new URLSearchParams() : choicesQuery(visit.industry, visit);

/**
 * Choices a tool of a visit opens with: those of a link that was followed, and what it leaves open from the visit. Who
 * comes back to a page, or loads it anew, finds the visit as it is by now, not as the address of the page had it.
 */
export function openingQuery(): URLSearchParams {
  const visit = readVisit();
  const address = new URLSearchParams(location.search);
  const industry = address.get('industry');
  if (!industry || (visit.industry && !isFollowed())) return visitQuery(visit);
  const node = address.get('node');
  const query = visitQuery(changedVisit(visit, { industry, ...(node ? { node } : {}) }));
  for (const name of choiceNames.filter((one) => address.has(one))) {
    query.delete(name);
    for (const value of address.getAll(name)) query.append(name, value);
  }
  return query;
}

function isFollowed(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry === undefined || entry.type === 'navigate';
}
