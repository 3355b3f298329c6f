import type { Filters, SearchAnswer } from '../../search/engine.ts';
import type { SearchClient } from '../../search/browser/worker-engine.ts';

/** Asks for a box whose reader may ask again before the answer is there. */
export class SearchAsker {
  readonly #base: string;
  #turn = 0;

  /** @param base prefix of the site, as on the page */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * @returns nothing when a newer question overtook this one
   * @throws when the search of the newest question cannot be loaded
   */
  async ask(query: string, filters: Filters, limit: number): Promise<SearchAnswer | undefined> {
    const turn = ++this.#turn;
    try {
      const client = await this.open();
      const answer = await client.ask(query, filters, limit);
      return turn === this.#turn ? answer : undefined;
    } catch (error) {
      if (turn === this.#turn) throw error;
      return undefined;
    }
  }

  /** Lets through no answer to a question asked before. */
  drop(): void {
    this.#turn++;
  }

  /** Loads the search when the reader turns to it. */
  async open(): Promise<SearchClient> {
    const { searchClient } = await import('./search-client.ts');
    return searchClient(this.#base);
  }
}
