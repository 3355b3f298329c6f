import type { ContentGraph } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { facetNames } from '../planner/data.ts';
import type { AmountRanges, PageRow, PageText, SearchData } from '../planner/data.ts';
import type { SearchGroup } from '../../schemas/search-terms.ts';
import type { AskedText, SearchRecord, SearchSection } from '../record.ts';
import { askedAs, repliesOf } from './asked.ts';
import { entryKeysByPage } from './entry-keys.ts';
import { passagesOf } from './passages.ts';
import { simplifiedTable } from './simplified-table.ts';
import { pageNames, standingOf } from './names.ts';
import type { PageNames } from './names.ts';
import { pinyinTable } from './pinyin-table.ts';
import { termsOf } from './terms.ts';

export interface SearchSite {
  data: SearchData;
  /** Words each page is found by besides its own, in the order of `data.pages`. */
  names: readonly (readonly string[])[];
  /** Texts of `data.pages`. */
  texts: readonly PageText[];
  /** Texts of `data.passages`. */
  passages: readonly SearchSection[];
  /** Texts of `data.asked`. */
  asked: readonly AskedText[];
  /** See `PinyinSource`. */
  pinyin: string;
}

/** Path of a page without its file name. */
export const pagePath = (url: string): string => url.replace(/(^|\/)index\.html$/, '$1');

/** What the planner knows of a site. */
export function siteData(records: readonly SearchRecord[], graph: ContentGraph): SearchSite {
  const known = pageNames(graph);
  const entryKeys = entryKeysByPage(graph);
  const pages = records.map((record) => {
    const url = pagePath(record.url);
    const names: PageNames = known.get(url) ?? { title: record.meta['title'] ?? url, others: [] };
    return { url, record, names };
  });
  const dictionary = graph.all('searchTerms')[0]?.data;
  const terms = termsOf(
    pages.map(({ url, names }, index) => ({ ...names, index, entries: entryKeys.get(url) ?? [] })),
    dictionary?.groups ?? [],
  );
  const passages = passagesOf(records);
  const phrases = askedAs(graph);
  const asked = pages.flatMap(({ url, record }, page) =>
    [...(phrases.get(url) ?? []), ...repliesOf(record)].map((one) => ({ page, ...one })),
  );
  const data: SearchData = {
    pages: pages.map(({ url, record, names }) => ({ ...row(record, url), ...standingOf(names) })),
    passages: passages.map(({ page, section }) => ({ page, anchor: section.id })),
    asked: asked.map(({ page, anchor }) => ({ page, anchor })),
    terms,
    fillers: [...(dictionary?.questionWords ?? [])].sort((a, b) => b.length - a.length),
    intents: (dictionary?.intents ?? []).map(({ words, sections }) => [words, sections] as const),
    amounts: { words: dictionary?.amountWords ?? [], ranges: tierRanges(graph, pages) },
    outside: (dictionary?.outside ?? []).map(({ term, note }) => [term, note] as const),
    simplified: simplifiedTable(terms.map(({ text }) => text)),
  };
  const groups = dictionary?.groups ?? [];
  return {
    data,
    names: pages.map(({ url, names }) => wordsOf(names, entryKeys.get(url) ?? [], groups)),
    texts: records.map(textOf),
    passages: passages.map(({ section }) => section),
    asked: asked.map(({ phrases, alike }) => ({ phrases, alike })),
    pinyin: pinyinTable(terms.map(({ text }) => text)),
  };
}

/** Yearly revenue of each tier. */
const tierRanges = (graph: ContentGraph, pages: readonly { url: string }[]): AmountRanges['ranges'] =>
  graph.all('tiers').flatMap((tier) => {
    const page = pages.findIndex(({ url }) => url === pathOf(tier).slice(1));
    const { revenueMin, revenueMax } = tier.data;
    return page < 0 ? [] : [[page, revenueMin * 1e8, revenueMax === null ? null : revenueMax * 1e8] as const];
  });

function textOf({ meta: { oneLine = '', answer }, sections }: SearchRecord): PageText {
  return { oneLine, ...(answer === undefined ? {} : { answer }), sections };
}

function row({ meta, filters }: SearchRecord, url: string): PageRow {
  const facets = Object.fromEntries(
    facetNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  );
  return {
    url,
    title: meta['title'] ?? url,
    width: widthOf(meta['oneLine'] ?? ''),
    due: meta['due'] ?? '',
    facets,
  };
}

/** Letters and digits are about half as wide as Chinese characters. */
const widthOf = (text: string): number =>
  Math.ceil(text.replace(/[ -~]/g, '').length + (text.match(/[ -~]/g)?.length ?? 0) * 0.55);

/** Names and dictionary words of a page. */
const wordsOf = (
  { others }: PageNames,
  entries: readonly string[],
  groups: readonly SearchGroup[],
): readonly string[] => [
  ...others,
  ...groups
    .filter((group) => group.entries.some((entry) => entries.includes(entry)))
    .flatMap(({ term, same }) => [term, ...same]),
];
