import type { TermIndex } from './data.ts';
import type { Unit } from './units.ts';

type Found = ReadonlyMap<number, number>;

/** What the index answered, with the rarity of each token. */
export class Evidence {
  private found = new Map<string, Found>();
  private top = new Map<string, { page: number; passage: number }>();
  private rarities = new Map<string, number>();
  private pages: number;

  /** @param pages number of pages; what the index numbers from there on are passages */
  constructor(pages: number) {
    this.pages = pages;
  }

  async collect(index: TermIndex, units: readonly Unit[]): Promise<void> {
    const tokens = units.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.tokens));
    const wanted = new Map(tokens.map((token) => [token.text, token.prefix]));
    await Promise.all(
      [...wanted].map(async ([text, prefix]) => this.note(text, await index.find(text, prefix))),
    );
  }

  private note(text: string, found: Found): void {
    const top = { page: 0, passage: 0 };
    let pages = 0;
    for (const [at, score] of found) {
      const kind = at < this.pages ? 'page' : 'passage';
      if (kind === 'page') pages++;
      top[kind] = Math.max(top[kind], score);
    }
    this.found.set(text, found);
    this.top.set(text, top);
    this.rarities.set(text, Math.log(1 + this.pages / (pages + 0.5)));
  }

  holds(text: string): boolean {
    return (this.found.get(text)?.size ?? 0) > 0;
  }

  pagesWith(text: string): Iterable<number> {
    return this.found.get(text)?.keys() ?? [];
  }

  rarity(text: string): number {
    return this.rarities.get(text) ?? 0;
  }

  /** How prominent a token is on a page: 0 absent, 1 as on the page where it counts most. */
  strength(text: string, page: number): number {
    const score = this.found.get(text)?.get(page);
    const top = this.top.get(text)?.[page < this.pages ? 'page' : 'passage'] ?? 1;
    return score === undefined ? 0 : 0.35 + 0.65 * (score / top);
  }
}
