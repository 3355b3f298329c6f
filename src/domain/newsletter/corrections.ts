import type { ContentGraph, Entry } from '../graph.ts';

/** Corrections an edition has to tell: those made since the edition before it went out. */
export function correctionsIn(graph: ContentGraph, id: string, day: string): Entry<'corrections'>[] {
  const last = graph
    .all('editions')
    .filter((entry) => entry.id < id)
    .at(-1)?.data.publishedOn;
  return graph
    .all('corrections')
    .filter(({ data }) => data.date <= day && (last === undefined || data.date >= last));
}
