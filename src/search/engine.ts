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
  /** What to say, or what it is, where it was asked for as people say it or by an amount. */
  answer?: string;
}

/** What a card shows of a result besides its row. */
export interface Extract {
  oneLine: string;
  passage?: Passage;
}

export interface SearchAnswer {
  query: string;
  /** `none`: nothing answers, and the results are only the nearest. */
  verdict: Plan['verdict'];
  /** Set where something answers and the filters leave all of it out. */
  leftOut?: true;
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
   * @param withAnswers whether the first results are to come with what to say, for which their texts are loaded
   * @throws whatever the index throws when it cannot be loaded
   */
  async ask(query: string, filters: Filters, limit: number, withAnswers = false): Promise<SearchAnswer> {
    const { pages } = this.planner.data;
    const words = normalizeQuery(query);
    const plan = words === '' ? everything(pages) : await this.planner.plan(words);
    const found = plan.hits.map(({ page }) => page);
    const kept = plan.hits.filter(({ page }) => fits(pages[page], filters));
    return {
      query,
      verdict: kept.length > 0 ? plan.verdict : 'none',
      total: kept.length,
      results: await this.results(kept.slice(0, limit), withAnswers ? maxAnswers : 0),
      facets: countFacets(pages, plan.verdict === 'found' ? found : [], filters),
      ...(kept.length === 0 && plan.verdict === 'found' ? { leftOut: true } : {}),
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
    const { oneLine, sections } = await this.planner.texts.shown(page, anchor);
    const passage = bestPassage(sections, marks) ?? beginning(sections);
    return { oneLine, ...(passage ? { passage } : {}) };
  }

  /** Results, the first of them with what to say; one whose text does not come is shown without. */
  private async results(hits: readonly Hit[], answered: number): Promise<SearchResult[]> {
    const answers = await Promise.all(
      hits.slice(0, answered).map(async (hit) => {
        const [kind = ''] = this.planner.data.pages[hit.page]?.facets['type'] ?? [];
        if (!hit.asked || !mayAnswer(kind, hit.anchor)) return undefined;
        const text = await this.planner.texts.shown(hit.page, hit.anchor).catch(() => undefined);
        return text && answerOf(text, hit.anchor);
      }),
    );
    return hits.flatMap((hit, at) => {
      const answer = answers[at];
      return this.result(hit).map((one) => (answer === undefined ? one : { ...one, answer }));
    });
  }

  private result({ page, anchor }: Hit): SearchResult[] {
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
