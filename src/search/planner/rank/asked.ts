import type { SearchData } from '../data.ts';
import type { PageScore } from '../score.ts';
import { askedWeight, rangeWeight } from '../tuning.ts';

/** How far a question is a way to ask for a page. */
export interface AskedPage {
  /** What it adds to the score of the page. */
  score: number;
  coverage: number;
  /** Where on the page the answer stands; empty for the page. */
  anchor: string;
}

export const notAsked: AskedPage = { score: 0, coverage: 0, anchor: '' };

/**
 * The pages that a question asks for as people say it, each by the way that fits best, or by an amount.
 * @param holding pages whose range holds the amount of the question
 */
export function askedPages(
  { pages, passages, asked }: SearchData,
  scores: readonly PageScore[],
  holding: readonly number[],
): Map<number, AskedPage> {
  const found = new Map<number, AskedPage>();
  for (const { page: place, score, coverage } of scores) {
    const row = asked[place - pages.length - passages.length];
    const worth = askedWeight * score * coverage;
    if (row && worth > (found.get(row.page)?.score ?? 0))
      found.set(row.page, { score: worth, coverage, anchor: row.anchor });
  }
  for (const page of holding)
    found.set(page, { score: rangeWeight + (found.get(page)?.score ?? 0), coverage: 1, anchor: '' });
  return found;
}
