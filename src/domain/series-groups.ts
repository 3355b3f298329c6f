import type { ContentGraph, Entry } from './graph.ts';

/** Series that are read together. */
export interface SeriesGroup {
  /** Anchor on the page of figures. */
  id: string;
  title: string;
  entries: readonly Entry<'series'>[];
}

/** The series an industry has named as its own. */
export const seriesOf = (graph: ContentGraph, industry: string): readonly Entry<'series'>[] =>
  graph.all('series').filter(({ data }) => data.industries.some((one) => one === industry));

/** Every series once: first those all industries read, then those of one industry; a group without any is left out. */
export function seriesGroups(graph: ContentGraph): SeriesGroup[] {
  const all = graph.all('series');
  const shared = all.filter(({ data }) => data.industries.length !== 1);
  const own = graph.all('industries').map(({ id, data }) => ({
    id: `for-${id}`,
    title: data.title,
    entries: all.filter((entry) => entry.data.industries.length === 1 && entry.data.industries[0] === id),
  }));
  return [{ id: 'for-all', title: '各行业都看', entries: shared }, ...own].filter(
    ({ entries }) => entries.length > 0,
  );
}
