import type { ContentGraph, Entry } from '../graph.ts';
import { findStrand, isSameStrand, monthOf } from './series.ts';

type Edition = Entry<'editions'>;

/** `2026年第11期（总第2期）`: of a published edition as it was printed, else counted from the editions of its letter. */
export function numberOf(graph: ContentGraph, edition: Edition): string {
  return graph.find('publications', edition.id)?.data.number ?? countedNumber(graph, edition);
}

function countedNumber(graph: ContentGraph, { id, data }: Edition): string {
  const { issue, total } = countedIn(graph, data, monthOf(id));
  return `${id.slice(0, 4)}年第${issue}期（总第${total}期）`;
}

/** A published edition of the same letter of a later month: one put before it would change the number it was printed with. */
export const sentAfter = (
  graph: ContentGraph,
  placed: Parameters<typeof findStrand>[1],
  month: string,
): Edition | undefined =>
  graph
    .all('editions')
    .find(
      ({ id, data }) =>
        isSameStrand(data, placed) && monthOf(id) > month && graph.find('publications', id) !== undefined,
    );

/** Editions in use, and retired ones that went out: those keep the number clients have seen. */
const countable = (graph: ContentGraph): readonly Edition[] => [
  ...graph.all('editions'),
  ...graph
    .retired()
    .flatMap((entry) =>
      entry.collection === 'editions' && graph.find('publications', entry.id) ? [entry] : [],
    ),
];

/** Numbers an edition of a month has, or would have. A retired edition that never went out has none. */
export function countedIn(
  graph: ContentGraph,
  placed: Parameters<typeof findStrand>[1],
  month: string,
): { issue: number; total: number } {
  const before = countable(graph).filter(({ id, data }) => isSameStrand(data, placed) && monthOf(id) < month);
  const ofYear = before.filter(({ id }) => id.startsWith(month.slice(0, 4)));
  const byMonth = findStrand(graph, placed)?.series.numbering === 'month';
  return { issue: byMonth ? Number(month.slice(5)) : ofYear.length + 1, total: before.length + 1 };
}
