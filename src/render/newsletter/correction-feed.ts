import type { FeedEntry } from '../atom.ts';

/** A correction as readers of the feed are told of it. */
export interface CorrectionNews {
  /** `2026-10-correction-1` */
  readonly id: string;
  /** `2026年第10期（总第1期）` */
  readonly edition: string;
  /** Where it stands, and what is right: `第2条：…`. */
  readonly text: string;
  readonly day: string;
  /** Folder of what it leads to: the letter where it went out, else the edition. */
  readonly folder: string;
  readonly author: string;
}

export const correctionEntry = (news: CorrectionNews, base: string): FeedEntry => ({
  id: `${base}${news.id}`,
  title: `更正：${news.edition}`,
  address: `${base}${news.folder}/index.html`,
  day: news.day,
  author: news.author,
  summary: news.text,
});
