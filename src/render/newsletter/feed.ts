import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { atomXml } from '../atom.ts';
import type { FeedEntry } from '../atom.ts';
import { correctionEntry } from './correction-feed.ts';
import type { CorrectionNews } from './correction-feed.ts';
import { issueText, itemTitle } from './words.ts';

export interface FeedOptions {
  readonly title: string;
  /** Address the feed is read at, with `https://`; entries lie below it: `<base><id>/index.html`. */
  readonly base: string;
  /** Name of its file below that address. */
  readonly name?: string;
  /** Corrections of the editions, each an entry of its own. */
  readonly corrections?: readonly CorrectionNews[];
}

/** Published editions as an Atom feed, newest first; its day is that of the newest entry. */
export function atomFeed(
  editions: readonly ClientEdition[],
  { title, base, name = 'atom.xml', corrections = [] }: FeedOptions,
): string {
  const entries = [
    ...corrections.map((one) => correctionEntry(one, base)),
    ...editions.map((edition) => entryOf(edition, `${base}${edition.id}/index.html`)),
  ].sort((a, b) => (a.day < b.day ? 1 : -1));
  const id = name === 'atom.xml' ? base : base + name;
  return atomXml({ id, title, self: base + name, day: entries[0]?.day }, entries);
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
