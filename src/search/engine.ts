/** The part of Pagefind this site uses, so that the engine can be tried without a browser. */
export interface PagefindApi {
  search(term: string | null, options: { filters: Record<string, string[]> }): Promise<PagefindResponse>;
  filters(): Promise<FacetCounts>;
}
export interface PagefindResponse {
  results: { data(): Promise<PagefindDocument> }[];
  filters: FacetCounts;
}
export interface PagefindDocument {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
/** Facet name → value → number of results. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface SearchResult {
  url: string;
  title: string;
  kind: string;
  oneLine: string;
  status: string;
  due: string;
  /** HTML from Pagefind: escaped text with `<mark>`. */
  excerpt: string;
}

export interface SearchAnswer {
  query: string;
  total: number;
  results: SearchResult[];
  facets: FacetCounts;
}

/** One spelling for what readers type: full and half width, case, inner spaces. */
export const normalizeQuery = (query: string): string =>
  query.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/**
 * Asks the index. @returns `undefined` when a newer question overtook this one.
 * @throws whatever the index throws when it cannot be loaded
 */
export class SearchEngine {
  #api: PagefindApi;
  #latest = 0;

  constructor(api: PagefindApi) {
    this.#api = api;
  }

  async ask(
    query: string,
    filters: Record<string, string[]>,
    limit: number,
  ): Promise<SearchAnswer | undefined> {
    const turn = ++this.#latest;
    const words = normalizeQuery(query);
    const response = await this.#api.search(words === '' ? null : words, { filters });
    const documents = await Promise.all(response.results.slice(0, limit).map((result) => result.data()));
    if (turn !== this.#latest) return undefined;
    return {
      query,
      total: response.results.length,
      results: documents.map(toResult),
      facets: response.filters,
    };
  }
}

const toResult = ({ url, excerpt, meta }: PagefindDocument): SearchResult => ({
  url,
  excerpt,
  title: meta['title'] ?? url,
  kind: meta['kind'] ?? '页面',
  oneLine: meta['oneLine'] ?? '',
  status: meta['status'] ?? '',
  due: meta['due'] ?? '',
});
