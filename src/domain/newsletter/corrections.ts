import type { ContentGraph, Entry } from '../graph.ts';
import { editionsFor, findStrand } from './series.ts';

/**
 * Corrections an edition has to tell: of editions its readers have had, made since they got the last one.
 */
export function correctionsIn(
  graph: ContentGraph,
  { data: { series, industry, publishedOn: day } }: Entry<'editions'>,
): Entry<'corrections'>[] {
  const strand = findStrand(graph, { series, industry });
  const had = strand ? editionsFor(graph, strand) : [];
  const last = had
    .map(({ data }) => data.publishedOn)
    .filter((other) => other < day)
    .sort()
    .at(-1);
  const ids = new Set(had.map(({ id }) => id));
  return graph
    .all('corrections')
    .filter(
      ({ id, data }) =>
        ids.has(id.split('/')[0] ?? '') && data.date <= day && (last === undefined || data.date >= last),
    );
}
