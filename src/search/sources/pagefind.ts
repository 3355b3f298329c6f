import type { TermIndex } from '../planner/data.ts';
import { isHan } from '../tokens.ts';

/** The part of Pagefind this site uses, so that the planner can be tried without a browser. */
export interface PagefindApi {
  search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** Pagefind as an index of single tokens. Every token is asked for once. */
export class PagefindIndex implements TermIndex {
  private api: PagefindApi;
  private pages: Map<string, number>;
  private asked = new Map<string, Promise<ReadonlyMap<number, number>>>();

  /** @param ids of the pages and after them of the passages */
  constructor(api: PagefindApi, ids: readonly string[]) {
    this.api = api;
    this.pages = new Map(ids.map((id, index) => [id, index]));
  }

  find(token: string, prefix: boolean): Promise<ReadonlyMap<number, number>> {
    const key = prefix ? `${token}*` : token;
    const asked = this.asked.get(key) ?? this.ask(token, prefix);
    this.asked.set(key, asked);
    asked.catch(() => this.asked.delete(key));
    return asked;
  }

  private async ask(token: string, prefix: boolean): Promise<ReadonlyMap<number, number>> {
    // Quotes keep Pagefind from answering with words that only begin alike; pairs of characters never do.
    const exact =
      prefix || isHan(token)
        ? undefined
        : new Set((await this.api.search(`"${token}"`)).results.map(({ id }) => id));
    if (exact?.size === 0) return new Map();
    const { results } = await this.api.search(token);
    const found = new Map<number, number>();
    for (const { id, score } of results) {
      const page = this.pages.get(id);
      if (page !== undefined && (exact?.has(id) ?? true)) found.set(page, score);
    }
    return found;
  }
}
