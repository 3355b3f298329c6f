import type { AnyEntry, ContentGraph } from '../graph.ts';
import { pathOf } from '../graph.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { collections } from '../../schemas/index.ts';

export interface CoverageRow {
  id: string;
  section: string;
  concept: string;
  /** Entry that answers the concept; `undefined` when it does not exist, which `check` reports. */
  entry: AnyEntry | undefined;
  /** Root-relative address with its anchor. */
  path: string;
}

/** Entry written as `collection/id`. */
export function entryByKey(graph: ContentGraph, key: string): AnyEntry | undefined {
  const [collection = '', ...rest] = key.split('/');
  if (!(collection in collections)) return undefined;
  return graph.find(collection as CollectionName, rest.join('/')) as AnyEntry | undefined;
}

/** The essay, concept by concept, with where the site answers it. */
export function coverageRows(graph: ContentGraph): CoverageRow[] {
  const items = graph.find('coverage', 'coverage')?.data.items ?? [];
  return items.map(({ id, section, concept, entry: key, anchor }) => {
    const entry = entryByKey(graph, key);
    const path = entry ? pathOf(entry).replace(/#.*/, anchor === '' ? '$&' : '') : '';
    return { id, section, concept, entry, path: anchor === '' ? path : `${path}#${anchor}` };
  });
}
