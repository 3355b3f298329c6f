import { escapeHtml } from './html/escape.ts';

/** What a feed tells of one thing; days as `YYYY-MM-DD`, addresses whole. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly day: string;
  readonly author: string;
  readonly summary: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Address the feed is read at. */
  readonly self: string;
  /** Day of its newest entry. */
  readonly day: string | undefined;
}

/** An Atom feed; entries newest first. */
export const atomXml = (
  { id, title, self, day = '1970-01-01' }: Feed,
  entries: readonly FeedEntry[],
): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeHtml(title)}</title>`,
    `<id>${escapeHtml(id)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<updated>${day}T00:00:00Z</updated>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');

const entryXml = ({ id, title, address, day, author, summary }: FeedEntry): string =>
  [
    '<entry>',
    `<title>${escapeHtml(title)}</title>`,
    `<id>${escapeHtml(id)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<author><name>${escapeHtml(author)}</name></author>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
