import { pathOf } from '../../domain/graph.ts';
import type { AnyEntry } from '../../domain/graph.ts';
import type { Playbook, PlaybookChapter } from '../../domain/playbook/contents.ts';
import { parseBody } from '../../markdown/body.ts';
import { headingsOf } from '../../markdown/headings.ts';
import { pagedCollections } from '../../schemas/index.ts';
import { sourceId, termId } from './components.ts';

const paged: readonly string[] = pagedCollections;

/** Id in the book of an entry that has a heading of its own. */
export const entryId = ({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): string =>
  `${collection}-${id.split('/').at(-1) ?? id}`;

/** Id in the book of a heading of a body. No other id has two dashes, so that none is given twice. */
export const headingId = (prefix: string, slug: string): string => `${prefix}--${slug}`;

/** Where the pages of the site are found in a book. */
export function anchorsOf({ industry, chapters }: Playbook): Map<string, string> {
  const home = pathOf(industry);
  const anchors = new Map<string, string>([['/sources/', 'sources']]);
  for (const chapter of chapters) {
    const { part } = chapter;
    anchors.set(`${home}#${part}`, part);
    if (part === 'industry') for (const [path, id] of placesOf(industry, part)) anchors.set(path, id);
    if (part === 'checklists') anchors.set(`${home}#checklist`, part);
    if (paged.includes(part)) anchors.set(`/${part}/`, part);
    for (const [path, id] of entriesOf(chapter)) anchors.set(path, id);
  }
  return anchors;
}

function entriesOf(chapter: PlaybookChapter): (readonly [string, string])[] {
  const own = (list: readonly Pick<AnyEntry, 'collection' | 'id' | 'body'>[]) =>
    list.flatMap((entry) => placesOf(entry, entryId(entry)));
  switch (chapter.part) {
    case 'chain':
      return own(chapter.contents.nodes);
    case 'tiers':
      return own(chapter.contents.tiers);
    case 'methods': {
      const { phases, loop, frames } = chapter.contents.journey;
      return own([...phases.flatMap(({ methods }) => methods), ...loop, ...frames]);
    }
    case 'schemes':
      return own(chapter.contents.schemes);
    case 'cases':
      return own(chapter.contents.cases);
    case 'policies':
      return own([...chapter.contents.own, ...chapter.contents.general].map(({ entry }) => entry));
    case 'glossary':
      return chapter.contents.terms.map((term) => [pathOf(term), termId(term.id)]);
    case 'sources':
      return chapter.contents.sources.map(({ id }) => [`/sources/#${id}`, sourceId(id)]);
    default:
      return [];
  }
}

/** The page of an entry and the headings of its text. */
const placesOf = (
  entry: Pick<AnyEntry, 'collection' | 'id' | 'body'>,
  id: string,
): (readonly [string, string])[] => [
  [pathOf(entry), id],
  ...headingsOf(parseBody(entry.body)).map(
    (heading) => [`${pathOf(entry)}#${heading.id}`, headingId(id, heading.id)] as const,
  ),
];
