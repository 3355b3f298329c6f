import type { ContentGraph, Entry } from '../graph.ts';

/** The name of a document without brackets, editions and what is between: `保障中小企业款项支付条例`. */
const nameOf = (title: string): string => title.replace(/[《》\s]/g, '').replace(/（[^）]*）/g, '');

const byName = new WeakMap<ContentGraph, ReadonlyMap<string, Entry<'policies'>>>();

/** The policy of the library with this title, however it writes brackets and editions. */
export function policyOfDocument(graph: ContentGraph, title: string): Entry<'policies'> | undefined {
  const known =
    byName.get(graph) ?? new Map(graph.all('policies').map((entry) => [nameOf(entry.data.title), entry]));
  byName.set(graph, known);
  return known.get(nameOf(title));
}
