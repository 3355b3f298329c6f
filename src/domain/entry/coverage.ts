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
export function entryAt(graph: ContentGraph, place: string): AnyEntry | undefined {
  const [collection = '', ...rest] = place.split('/');
  if (!(collection in collections)) return undefined;
  return graph.find(collection as CollectionName, rest.join('/')) as AnyEntry | undefined;
}

/** The essay, concept by concept, with where the site answers it. */
export function coverageRows(graph: ContentGraph): CoverageRow[] {
  const items = graph.find('coverage', 'coverage')?.data.items ?? [];
  return items.map(({ id, section, concept, entry: place, anchor }) => {
    const entry = entryAt(graph, place);
    const path = entry ? pathOf(entry).replace(/#.*/, anchor === '' ? '$&' : '') : '';
    return { id, section, concept, entry, path: anchor === '' ? path : `${path}#${anchor}` };
  });
}
