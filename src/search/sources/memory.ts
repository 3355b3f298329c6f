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

  find(token: string, prefix: boolean): Promise<ReadonlyMap<number, number>> {
    const exact = this.pages.get(token);
    if (!prefix) return Promise.resolve(exact ?? new Map<number, number>());
    const all = new Map<number, number>();
    for (const [text, pages] of this.pages)
      if (text.startsWith(token))
        for (const [page, weight] of pages) all.set(page, Math.max(all.get(page) ?? 0, weight));
    return Promise.resolve(all);
  }
}
