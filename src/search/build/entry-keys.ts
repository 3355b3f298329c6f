import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { collectionNames } from '../../schemas/index.ts';

/** Entries shown on each page, as `collection/id`, by path without the first slash. */
export function entryKeysByPage(graph: ContentGraph): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const entry of collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[])) {
    const path = pathOf(entry).slice(1).replace(/#.*/, '');
    keys.set(path, [...(keys.get(path) ?? []), `${entry.collection}/${entry.id}`]);
  }
  return keys;
}
