import { answerOf, mayAnswer } from './answers.ts';
import { beginning, bestPassage } from './excerpt.ts';
import type { Passage } from './excerpt.ts';
import { countFacets, fits } from './facets.ts';
import { maxQueryLength } from '../domain/site/query-length.ts';
import type { FacetCounts, PageRow } from './planner/data.ts';
import type { Plan, Planner } from './planner/planner.ts';
import type { Hit } from './planner/rank.ts';
import { isPast } from './planner/rank/standing.ts';

export interface SearchResult {
  /** Page of the result, for `passage`. */
  page: number;
  url: string;
  title: string;
  kind: string;
  status: string;
  /** See `PageRow`. */
  width: number;
  due: string;
  /** Whether it is a policy that is no longer in force. */
  past: boolean;
  /** The part that answers best, where the page has parts. */
  anchor?: string;
  /** Whether it was asked for as people say it, or by an amount: then its answer comes first. */
  answers: boolean;
}

/** What a card shows of a result besides its row. */
export interface Extract {
  oneLine: string;
  /** What to say, or what it is, in one sentence. */
  answer?: string;
  passage?: Passage;
}

export interface SearchAnswer {
  query: string;
  /** `none`: nothing answers, and the results are only the nearest. */
  verdict: Plan['verdict'];
  total: number;
  results: SearchResult[];
  facets: FacetCounts;
  instead?: string;
  note?: string;
  marks: readonly string[];
}

/** Results that show what to say. */
const maxAnswers = 3;

/** Filter name → value it must have. */
export type Filters = Record<string, string>;

/** One spelling for what readers type: full and half width, case, inner spaces; of a pasted page the beginning. */
export const normalizeQuery = (query: string): string =>
  query.slice(0, maxQueryLength).normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Answers questions for the pages of the site: plan, filters, counts, results and their passages. */
export class SearchEngine {
  private planner: Planner;
  private today: string;

  constructor(planner: Planner, today: string) {
    this.planner = planner;
    this.today = today;
  }

  /**
   * @param query as typed; empty for all pages that fit the filters
   * @throws whatever the index throws when it cannot be loaded
   */
  async ask(query: string, filters: Filters, limit: number): Promise<SearchAnswer> {
    const { pages } = this.planner.data;
    const words = normalizeQuery(query);
    const plan = words === '' ? everything(pages) : await this.planner.plan(words);
    const found = plan.hits.map(({ page }) => page);
    const kept = plan.hits.filter(({ page }) => fits(pages[page], filters));
    return {
      query,
      verdict: kept.length > 0 ? plan.verdict : 'none',
      total: kept.length,
      results: kept.slice(0, limit).flatMap((hit, at) => this.result(hit, at)),
      facets: countFacets(pages, plan.verdict === 'found' ? found : [], filters),
      ...(plan.instead === undefined ? {} : { instead: plan.instead }),
      ...(plan.note === undefined ? {} : { note: plan.note }),
      marks: plan.marks,
    };
  }

  /**
   * What a page says of itself, and the stretch of it that answers best, or its beginning where none holds what
   * was searched.
   * @param anchor of the part that is already known to
   */
  async extract(page: number, marks: readonly string[], anchor?: string): Promise<Extract> {
    const text = await this.planner.texts.shown(page, anchor);
    const passage = bestPassage(text.sections, marks) ?? beginning(text.sections);
    const answer = answerOf(text, anchor);
    return { oneLine: text.oneLine, ...(answer ? { answer } : {}), ...(passage ? { passage } : {}) };
  }

  /** @param at its place among the results: only the first show what to say */
  private result({ page, anchor, asked }: Hit, at: number): SearchResult[] {
    const row = this.planner.data.pages[page];
    if (!row) return [];
    const { url, title, width, due, facets } = row;
    const past = isPast(row, this.today);
    const [kind = '页面'] = facets['type'] ?? [];
    return [
      {
        page,
        url,
        title,
        kind,
        status: facets['status']?.[0] ?? '',
        due,
        width,
        past,
        answers: asked === true && at < maxAnswers && mayAnswer(kind, anchor),
        ...(anchor ? { anchor } : {}),
      },
    ];
  }
}

const everything = (pages: readonly PageRow[]): Plan => ({
  verdict: 'found',
  hits: pages.map((_, page) => ({ page, score: 1, coverage: 1 })),
  marks: [],
});
