import type { TermIndex } from '../planner/data.ts';
import type { Block } from '../block.ts';

/** An index in memory, for where no index may be fetched, as under `file://`. */
export class MemoryIndex implements TermIndex {
  private pages = new Map<string, Map<number, number>>();

  constructor(pages: readonly (readonly Block[])[]) {
    for (const [page, blocks] of pages.entries())
      for (const { weight, tokens } of blocks)
        for (const token of tokens) {
          const found = this.pages.get(token) ?? new Map<number, number>();
          this.pages.set(token, found.set(page, weight));
        }
  }

  find(token: string): Promise<ReadonlyMap<number, number>> {
    return Promise.resolve(this.pages.get(token) ?? new Map<number, number>());
  }
}
