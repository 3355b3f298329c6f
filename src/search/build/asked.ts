import { isGoverned } from '../../domain/entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { collectionNames } from '../../schemas/index.ts';
import { isReply } from '../answers.ts';
import type { AskedText, SearchRecord } from '../record.ts';

/** How people ask for something, and where on its page it stands. */
export interface Asked extends AskedText {
  /** Empty for the page as a whole. */
  anchor: string;
}

/**
 * How people ask for what is on each page, by path without the first slash: phrases of the entries, phrases of the
 * dictionary for pages without one, and what is said for a term that an entry answers.
 */
export function askedAs(graph: ContentGraph): Map<string, Asked[]> {
  const found = new Map<string, Asked[]>();
  const dictionary = graph.all('searchTerms')[0]?.data;
  const alikeOf = everydayWords(dictionary?.everyday ?? []);
  const add = (place: string, phrases: readonly string[]): void => {
    const [path = '', anchor = ''] = place.slice(1).split('#');
    const asked = { anchor, phrases, alike: alikeOf(phrases) };
    if (phrases.length > 0) found.set(path, [...(found.get(path) ?? []), asked]);
  };
  const entries = collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
  for (const entry of entries.filter(isGoverned)) add(pathOf(entry), entry.data.askedAs);
  for (const page of dictionary?.pages ?? []) add(page.path, page.askedAs);
  const paths = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, pathOf(entry)]));
  for (const { entries: answers, said } of dictionary?.groups ?? [])
    for (const answer of answers) add(paths.get(answer) ?? '', said);
  return found;
}

/** @returns the other words of every group of which a word stands in a phrase */
function everydayWords(groups: readonly (readonly string[])[]) {
  const groupOf = new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));
  return (phrases: readonly string[]): string[] => {
    const text = phrases.join('\n');
    const used = [...groupOf].filter(([word]) => text.includes(word));
    return [...new Set(used.flatMap(([, group]) => group))].filter((word) => !text.includes(word));
  };
}

/** What clients say on a page, each with its reply under it. */
export const repliesOf = ({ sections }: SearchRecord): Asked[] =>
  sections.flatMap(({ id, title }) => (isReply(id) ? [{ anchor: id, phrases: [title], alike: [] }] : []));
