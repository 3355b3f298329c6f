import type { AnyEntry, ContentGraph } from '../graph.ts';

export const isSame = (a: AnyEntry, b: AnyEntry): boolean => a.collection === b.collection && a.id === b.id;

/** Letters that tell of it: those to come change with it, those that went out stay as they were sent. */
export function lettersWith(
  graph: ContentGraph,
  entry: AnyEntry,
): { coming: readonly string[]; sent: readonly string[] } {
  const key = `${entry.collection}/${entry.id}`;
  const sent = graph.all('publications');
  const wasSent = new Set(sent.map(({ id }) => id));
  const coming = graph
    .all('editions')
    .filter((edition) => !wasSent.has(edition.id) && tells(graph, edition as AnyEntry, entry))
    .map(({ id, data }) => `${id} 期「${data.title}」`);
  const told = sent.filter(({ data }) =>
    data.items.some((item) => item.entry === key || item.entry.startsWith(`${key}/`)),
  );
  return { coming, sent: told.map(({ id }) => `${id} 期（内容不变；有错要发更正）`) };
}

function tells(graph: ContentGraph, edition: AnyEntry, { collection, id }: AnyEntry): boolean {
  if (collection === 'newsletter') return true;
  if (edition.collection !== 'editions') return false;
  if (collection === 'facts') return edition.data.facts.some(({ fact }) => fact.startsWith(`${id}/`));
  return graph.backlinks(collection, id).some((other) => isSame(other, edition));
}
