import type { ContentGraph, Entry } from '../graph.ts';

/** Products that name this one beside themselves and that it does not name: the way back, written by nobody. */
export function pairedFrom(graph: ContentGraph, id: string): Entry<'products'>[] {
  const own = new Set(pairedTo(graph.get('products', id)));
  return graph.all('products').filter((other) => pairedTo(other).includes(id) && !own.has(other.id));
}

const pairedTo = ({ data }: Entry<'products'>): string[] =>
  data.handbook?.pairs.map(({ product }) => product) ?? [];
