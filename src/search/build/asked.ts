import { isGoverned } from '../../domain/entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { collectionNames } from '../../schemas/index.ts';
import { isReply } from '../answers.ts';
import type { SearchRecord } from '../record.ts';

/** How people ask for something, and where on its page it stands. */
export interface Asked {
  /** Empty for the page as a whole. */
  anchor: string;
  phrases: readonly string[];
}

/**
 * How people ask for what is on each page, by path without the first slash: phrases of the entries, phrases of the
 * dictionary for pages without one, and what is said for a term that an entry answers.
 */
export function askedAs(graph: ContentGraph): Map<string, Asked[]> {
  const found = new Map<string, Asked[]>();
  const add = (place: string, phrases: readonly string[]): void => {
    const [path = '', anchor = ''] = place.slice(1).split('#');
    if (phrases.length > 0) found.set(path, [...(found.get(path) ?? []), { anchor, phrases }]);
  };
  const entries = collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
  for (const entry of entries.filter(isGoverned)) add(pathOf(entry), entry.data.askedAs);
  const dictionary = graph.all('searchTerms')[0]?.data;
  const groups = (globalThis as any).EVERY ?? [];
  for (const page of dictionary?.pages ?? []) add(page.path, page.askedAs);
  const paths = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, pathOf(entry)]));
  for (const { entries: answers, said } of dictionary?.groups ?? [])
    for (const answer of answers) add(paths.get(answer) ?? '', said);
  return found;
}

/** What clients say on a page, each with its reply under it. */
export const repliesOf = ({ sections }: SearchRecord): Asked[] =>
  sections.flatMap(({ id, title }) => (isReply(id) ? [{ anchor: id, phrases: [title] }] : []));
