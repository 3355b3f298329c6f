import type { TermIndex } from '../planner/data.ts';
import type { Block } from '../block.ts';

/** An index in memory, for where no index may be fetched, as under `file://`. */
export class MemoryIndex implements TermIndex {
  /** Token → place, weight, place, weight and so on: a map for each of them takes twice the time. */
  private places = new Map<string, number[]>();

  constructor(pages: readonly (readonly Block[])[]) {
    for (const [page, blocks] of pages.entries())
      for (const { weight, tokens } of blocks)
        for (const token of tokens) {
          const found = this.places.get(token);
          if (found) found.push(page, weight);
          else this.places.set(token, [page, weight]);
        }
  }

  find(token: string): Promise<ReadonlyMap<number, number>> {
    const found = this.places.get(token) ?? [];
    const pages = new Map<number, number>();
    for (let at = 0; at + 1 < found.length; at += 2) pages.set(found[at] ?? 0, found[at + 1] ?? 0);
    return Promise.resolve(pages);
  }
}
