import type { ClientEdition } from '../../domain/newsletter/client-edition.ts';
import { escapeHtml } from '../html/escape.ts';
import { issueText, itemTitle } from './words.ts';

export interface FeedOptions {
  readonly title: string;
  /** Address the feed is read at, with `https://`; entries lie below it: `<base><id>/index.html`. */
  readonly base: string;
}

/** Published editions as an Atom feed, newest first; its day is that of the newest edition. */
export function atomFeed(editions: readonly ClientEdition[], { title, base }: FeedOptions): string {
  const sorted = [...editions].sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeHtml(title)}</title>`,
    `<id>${escapeHtml(base)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(base)}atom.xml"/>`,
    `<updated>${sorted[0]?.publishedOn ?? '1970-01-01'}T00:00:00Z</updated>`,
    ...sorted.map((edition) => entryXml(edition, base)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(edition: ClientEdition, base: string): string {
  const address = escapeHtml(`${base}${edition.id}/index.html`);
  const titles = edition.sections.flatMap(({ items }) => items.map(itemTitle));
  return [
    '<entry>',
    `<title>${escapeHtml(edition.title)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${edition.publishedOn}T00:00:00Z</updated>`,
    `<author><name>${escapeHtml(`${edition.contact.bank}${edition.contact.department}`)}</name></author>`,
    `<summary>${escapeHtml([issueText(edition), edition.preheader, ...titles].join('\n'))}</summary>`,
    '</entry>',
  ].join('\n');
}
