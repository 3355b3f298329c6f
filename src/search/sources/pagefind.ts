import { placeOf } from '../files.ts';
import type { TermIndex } from '../planner/data.ts';

/** The part of Pagefind this site uses, so that the planner can be tried without a browser. */
export interface PagefindApi {
  search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** How steeply a score falls with the length of a word. So steeply that a longer word than the token adds nothing. */
const termSimilarity = 40;
/** How slowly a score stops growing with the weight: the slowest Pagefind allows. */
const termSaturation = 2;
/**
 * How Pagefind has to rank so that a score gives back the weight under which a page holds a token: without the length
 * of the page, and without words that only begin like the token, which it counts where it happens to have loaded them.
 */
export const pagefindOptions = {
  noWorker: true,
  ranking: { termSimilarity, pageLength: 0, termSaturation, termFrequency: 1, diacriticSimilarity: 0 },
} as const;

/** Factor of the word that was asked for; Pagefind counts its length as off by one. */
const ownLength = Math.exp(termSimilarity * (Math.exp(-1 / 8) - 1));

/** Pagefind as an index of single tokens, with the weights of `blocks.ts`. Every token is asked for once. */
export class PagefindIndex implements TermIndex {
  private api: PagefindApi;
  private size: number;
  private asked = new Map<string, Promise<ReadonlyMap<number, number>>>();

  /**
   * @param api made with `pagefindOptions`
   * @param size number of pages and passages in it
   */
  constructor(api: PagefindApi, size: number) {
    this.api = api;
    this.size = size;
  }

  find(token: string): Promise<ReadonlyMap<number, number>> {
    const asked = this.asked.get(token) ?? this.ask(token);
    this.asked.set(token, asked);
    asked.catch(() => this.asked.delete(token));
    return asked;
  }

  private async ask(token: string): Promise<ReadonlyMap<number, number>> {
    const { results } = await this.api.search(token);
    const rarity = inverseFrequency(this.size, results.length);
    const found = new Map<number, number>();
    for (const { id, score } of results) {
      const weight = weightOf(score / rarity);
      if (weight > 0) found.set(placeOf(id), weight);
    }
    return found;
  }
}

/** Undoes the saturation of BM25: a score without rarity is (k + 1)x / (k + x), with x the weight by its length. */
const weightOf = (score: number): number =>
  Math.round((termSaturation * score) / (termSaturation + 1 - score) / ownLength);

/** As Pagefind reckons it. */
const inverseFrequency = (pages: number, holding: number): number =>
  Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
