import type { ClientEdition } from '../../domain/newsletter/client-edition.ts';
import { atomXml } from '../atom.ts';
import type { FeedEntry } from '../atom.ts';
import { issueText, itemTitle } from './words.ts';

export interface FeedOptions {
  readonly title: string;
  /** Address the feed is read at, with `https://`; entries lie below it: `<base><id>/index.html`. */
  readonly base: string;
  /** Name of its file below that address. */
  readonly name?: string;
}

/** Published editions as an Atom feed, newest first; its day is that of the newest edition. */
export function atomFeed(
  editions: readonly ClientEdition[],
  { title, base, name = 'atom.xml' }: FeedOptions,
): string {
  const sorted = [...editions].sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
  const feed = {
    id: name === 'atom.xml' ? base : base + name,
    title,
    self: base + name,
    day: sorted[0]?.publishedOn,
  };
  return atomXml(
    feed,
    sorted.map((edition) => entryOf(edition, `${base}${edition.id}/index.html`)),
  );
}

function entryOf(edition: ClientEdition, address: string): FeedEntry {
  const titles = edition.sections.flatMap(({ items }) => items.map(itemTitle));
  return {
    id: address,
    title: edition.title,
    address,
    day: edition.publishedOn,
    author: `${edition.contact.bank}${edition.contact.department}`,
    summary: [issueText(edition), edition.preheader, ...titles].join('\n'),
  };
}
