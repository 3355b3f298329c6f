import { facetNames } from './planner/data.ts';
import type { FacetCounts, FacetName, PageRow } from './planner/data.ts';

type Filters = Readonly<Record<string, string>>;

export const fits = (page: PageRow | undefined, filters: Filters, but?: FacetName): boolean =>
  page !== undefined &&
  Object.entries(filters).every(([name, value]) => name === but || page.facets[name]?.includes(value));

/** How many results each value would leave beside the other filters: the list a click gives is as long as it says. */
export function countFacets(
  pages: readonly PageRow[],
  found: readonly number[],
  filters: Filters,
): FacetCounts {
  return Object.fromEntries(
    facetNames.map((name) => {
      const counts: Record<string, number> = {};
      for (const at of found) {
        const page = pages[at];
        if (!page || !fits(page, filters, name)) continue;
        for (const value of page.facets[name] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}
