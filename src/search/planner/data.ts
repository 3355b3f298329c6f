import type { SearchSection } from '../record.ts';

/** One page as the search knows it, without its text. */
export interface PageRow {
  /** Path from the root, without a first slash: `products/baoli/`. */
  url: string;
  title: string;
  /** How many Chinese characters wide its one line is: the room it takes until it is loaded. */
  width: number;
  /** Next review, `YYYY-MM-DD`. */
  due: string;
  /** Filters by name; see `facetNames`. */
  facets: Record<string, readonly string[]>;
  /** Last day of force of a policy, when it has one. */
  until?: string | undefined;
  /** Page of the policy that took its place, or an empty string when it is replaced by none of ours. */
  replaced?: string | undefined;
}

export const facetNames = ['type', 'industry', 'tier', 'stage', 'phase', 'line', 'status'] as const;
export type FacetName = (typeof facetNames)[number];
/** Facet name → value → number of results. */
export type FacetCounts = Record<string, Record<string, number>>;

/** A part of a long page that may answer by itself, or how people ask for a page. */
export interface PassageRow {
  /** Page it stands on, by index. */
  page: number;
  /** Empty for the top of the page. */
  anchor: string;
}

/** A word or name that the search knows. */
export interface Term {
  /** As people read it. */
  text: string;
  /** Pages it names, by index, with how surely: 1 is the title. */
  pages: readonly (readonly [page: number, weight: number])[];
  /** Other words for it, with how much a match of them is worth. */
  means: readonly (readonly [text: string, weight: number])[];
}

/** Pages that stand for a range of amounts. */
export interface AmountRanges {
  words: readonly string[];
  /** Bounds in 元, the first in and the last out; null is no bound. */
  ranges: readonly (readonly [page: number, from: number, to: number | null])[];
}

/** Everything the planner knows besides the index; shipped with the site. */
export interface SearchData {
  pages: readonly PageRow[];
  passages: readonly PassageRow[];
  /** What the phrases by which people ask lead to. */
  asked: readonly PassageRow[];
  terms: readonly Term[];
  /** What a question says besides its subject: 怎么, 有没有. */
  fillers: readonly string[];
  /** Ways to ask, with the beginnings of the anchors under which the answer stands. */
  intents: readonly (readonly [words: readonly string[], anchors: readonly string[]])[];
  /** Amounts that belong to a page when they are asked for with one of the words. */
  amounts: AmountRanges;
  /** Subjects this site does not cover, with what to tell the reader. */
  outside: readonly (readonly [text: string, note: string])[];
  /** `個个體体…`: traditional characters, each before the one that is used here. */
  simplified: string;
}

/** The index behind the planner: Pagefind online, records in memory offline. */
export interface TermIndex {
  /** Pages with the token, by index, then passages, then `asked`, with the weight of the block it stands in. */
  find(token: string): Promise<ReadonlyMap<number, number>>;
}

/** What is shown of a page besides its row, or of one part of it: then of its sections only that one. */
export interface PageText {
  oneLine: string;
  /** What to say, or what it is, in one sentence. */
  answer?: string;
  sections: readonly SearchSection[];
}

/** Where texts come from: a file each online, memory offline. */
export interface TextSource {
  /** What is shown of a page, or of its part at an anchor; see `shownText`. */
  shown(page: number, anchor?: string): Promise<PageText>;
  whole(page: number): Promise<PageText>;
}

/** `a啊阿 ai爱…`: the characters of each syllable; a file of its own online, in memory offline. */
export type PinyinSource = () => Promise<string>;

/** Number of a page in an index, or of its part at an anchor where that stands in it by itself. */
export function placeInIndex(
  { pages, passages }: Pick<SearchData, 'pages' | 'passages'>,
  page: number,
  anchor?: string,
): number {
  const part = passages.findIndex((one) => one.page === page && one.anchor === anchor);
  return part < 0 ? page : pages.length + part;
}
