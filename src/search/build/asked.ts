import { isGoverned } from '../../domain/entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { isReply } from '../answers.ts';
import type { SearchRecord } from '../record.ts';
import { collectionNames } from '../../schemas/index.ts';

/** How people ask for an entry, and where on its page it stands. */
export interface Asked {
  /** Empty for the page of the entry. */
  anchor: string;
  phrases: readonly string[];
}

/** The phrases of all entries, and of pages without one, by path without the first slash. */
export function askedAs(graph: ContentGraph): Map<string, Asked[]> {
  const found = new Map<string, Asked[]>();
  for (const entry of collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[])) {
    if (!isGoverned(entry) || entry.data.askedAs.length === 0) continue;
    const [path = '', anchor = ''] = pathOf(entry).slice(1).split('#');
    const asked: Asked = { anchor, phrases: entry.data.askedAs };
    found.set(path, [...(found.get(path) ?? []), asked]);
  }
  for (const { path, askedAs: phrases } of graph.all('searchTerms')[0]?.data.pages ?? []) {
    const key = path.slice(1);
    found.set(key, [...(found.get(key) ?? []), { anchor: '', phrases }]);
  }
  return found;
}

/** What clients say on a page, each with its reply under it. */
export const repliesOf = ({ sections }: SearchRecord): Asked[] =>
  sections.flatMap(({ id, title }) => (isReply(id) ? [{ anchor: id, phrases: [title] }] : []));
