import { facetsOf, isGoverned } from './entry-view.ts';
import type { Facets, GovernedEntry } from './entry-view.ts';
import type { AnyEntry, ContentGraph } from '../graph.ts';

export type FacetName = keyof Facets;

/** An entry with the names it is filtered by. */
export interface FacetedEntry {
  entry: GovernedEntry;
  facets: Facets;
}

export interface FacetGroup {
  name: FacetName;
  label: string;
  options: readonly { value: string; label: string; count: number }[];
}

const labels: Record<FacetName, string> = {
  industry: '行业',
  tier: '层级',
  stage: '环节或阶段',
  phase: '走到哪一步',
  line: '产品线',
};

export const withFacets = (graph: ContentGraph, entries: readonly AnyEntry[]): FacetedEntry[] =>
  entries.filter(isGoverned).map((entry) => ({ entry, facets: facetsOf(graph, entry) }));

/** Choices with true counts; a facet with one value is no choice and is left out. */
export function facetGroups(items: readonly FacetedEntry[], names: readonly FacetName[]): FacetGroup[] {
  return names
    .map((name) => {
      const counts = new Map<string, number>();
      for (const { facets } of items)
        for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return {
        name,
        label: labels[name],
        options: [...counts].map(([value, count]) => ({ value, label: value, count })),
      };
    })
    .filter((group) => group.options.length > 1);
}

/** Attributes by which the list of a page is filtered in the browser. */
export const facetAttributes = (facets: Facets, names: readonly FacetName[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`data-${name}`, facets[name].join(' ')]));
