import type { ContentGraph, Entry } from '../../graph.ts';

type Segment = Entry<'editions'>['data']['segments'][number];

/** Stands where a version has no name clients may read. */
const neutralName = '专版';

/** Words the bank calls its clients and posts by among itself; none is for clients. */
export function internalNames(graph: ContentGraph): readonly string[] {
  const tiers = graph.all('tiers').flatMap(({ data }) => [data.title, ...data.aliases]);
  const posts = graph.posts().map(({ name }) => name);
  return [...new Set([...tiers, ...posts])].sort((a, b) => b.length - a.length);
}

/** The first internal name in a text, if there is one. */
export const internalNameIn = (graph: ContentGraph, text: string): string | undefined =>
  internalNames(graph).find((name) => text.includes(name));

/** What clients read of whom a version is for: its own name, never one of the bank's tiers. */
export function clientNameOf(graph: ContentGraph, { name, clientName }: Segment): string {
  const shown = clientName ?? name;
  return internalNameIn(graph, shown) === undefined ? shown : neutralName;
}
