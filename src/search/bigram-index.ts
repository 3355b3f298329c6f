import { queryTerms } from './bigrams.ts';
import type { FacetCounts, PagefindApi, PagefindDocument, PagefindResponse } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { foldRecord, rank } from './rank.ts';
import type { Folded } from './rank.ts';
import type { SearchRecord } from './record.ts';

/**
 * Stands in for Pagefind where a page may not fetch an index, as under `file://`: the same
 * answers over records that are already in memory.
 * @param root prefix from the open page to the root of the pack, for example `../../`
 */
export class BigramIndex implements PagefindApi {
  #records: Folded[];
  #root: string;

  constructor(records: readonly SearchRecord[], root: string) {
    this.#records = records.map(foldRecord);
    this.#root = root;
  }

  search(term: string | null, { filters }: { filters: Record<string, string[]> }): Promise<PagefindResponse> {
    const question = queryTerms(term ?? '');
    const within = this.#records.filter(({ record }) => fits(record, filters));
    const found = term === null ? within : rank(within, question);
    const results = found.map(({ record }) => ({
      data: () => Promise.resolve(this.#document(record, question)),
    }));
    return Promise.resolve({ results, filters: this.#count(found) });
  }

  filters(): Promise<FacetCounts> {
    return Promise.resolve(this.#count(this.#records));
  }

  #document(record: SearchRecord, { phrases, terms }: ReturnType<typeof queryTerms>): PagefindDocument {
    return {
      url: `${this.#root}${record.url}`,
      excerpt: excerptOf(record.text, phrases, terms),
      meta: record.meta,
    };
  }

  /** Values without a result count 0, so that a chosen value stays in its list. */
  #count(found: readonly Folded[]): FacetCounts {
    const counts: FacetCounts = {};
    for (const [records, step] of [[this.#records, 0] as const, [found, 1] as const])
      for (const { record } of records)
        for (const [name, values] of Object.entries(record.filters))
          for (const value of values) {
            const facet = (counts[name] ??= {});
            facet[value] = (facet[value] ?? 0) + step;
          }
    return counts;
  }
}

const fits = (record: SearchRecord, filters: Record<string, string[]>): boolean =>
  Object.entries(filters).every(([name, values]) =>
    values.every((value) => record.filters[name]?.includes(value)),
  );
