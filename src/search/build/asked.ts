import { isGoverned } from '../../domain/entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { collectionNames } from '../../schemas/index.ts';
import { isReply } from '../answers.ts';
import type { AskedText, SearchRecord } from '../record.ts';
import { sentencesOf } from './sentences.ts';

/** How people ask for something, and where on its page it stands. */
export interface Asked extends AskedText {
  /** Empty for the page as a whole. */
  anchor: string;
}

/**
 * How people ask for what is on each page, by path without the first slash: phrases of the entries, phrases of the
 * dictionary for pages without one, what is said for a term that an entry answers, and sentences of the content. All
 * that lead to one place are one text: a question may take its words from several.
 */
export function askedAs(graph: ContentGraph): Map<string, Asked[]> {
  const found = new Map<string, Map<string, Asked>>();
  const dictionary = graph.all('searchTerms')[0]?.data;
  const alikeOf = everydayWords(dictionary?.everyday ?? []);
  const add = (place: string, { phrases, alike }: AskedText): void => {
    const [path = '', anchor = ''] = place.slice(1).split('#');
    const ofPage = found.get(path) ?? new Map<string, Asked>();
    const before = ofPage.get(anchor) ?? { phrases: [], alike: [] };
    const all = { phrases: [...before.phrases, ...phrases], alike: [...before.alike, ...alike] };
    if (phrases.length + alike.length > 0) found.set(path, ofPage.set(anchor, { anchor, ...all }));
  };
  const say = (place: string, phrases: readonly string[]): void =>
    add(place, { phrases, alike: alikeOf(phrases) });
  const entries = collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
  for (const entry of entries.filter(isGoverned)) say(pathOf(entry), entry.data.askedAs);
  for (const page of dictionary?.pages ?? []) say(page.path, page.askedAs);
  const paths = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, pathOf(entry)]));
  for (const { entries: answers, said } of dictionary?.groups ?? [])
    for (const answer of answers) say(paths.get(answer) ?? '', said);
  for (const { place, sentences, isSaid } of sentencesOf(graph))
    add(place, isSaid ? { phrases: sentences, alike: [] } : { phrases: [], alike: sentences });
  return new Map([...found].map(([path, ofPage]) => [path, [...ofPage.values()]]));
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
