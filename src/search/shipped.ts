import type { PageRow, PassageRow, SearchData, Term } from './planner/data.ts';

/** Rows field by field: like next to like, they take a third less when they are compressed. */
interface ShippedPages {
  urls: string;
  /** Places of the titles among the texts of the terms. */
  titles: readonly number[];
  due: string;
  widths: readonly number[];
  facets: readonly PageRow['facets'][];
  /** What few pages have, by their place. */
  more: Readonly<Record<number, Pick<PageRow, 'until' | 'replaced'>>>;
}

interface ShippedTerms {
  /** Of the terms, then of titles and words that are none. */
  texts: string;
  /** Pages by how far each is from the one named before, be it of another term. */
  pages: readonly Term['pages'][];
  /** Other words by how many texts further down they stand. */
  means: readonly (readonly (readonly [word: number, weight: number])[])[];
}

/** What the planner knows, as it is sent to browsers: in columns, with no text twice that can be counted back. */
export interface ShippedData extends Omit<SearchData, 'pages' | 'passages' | 'asked' | 'terms'> {
  pages: ShippedPages;
  terms: ShippedTerms;
  /** Anchors of the passages of each page. */
  anchors: readonly (readonly string[])[];
  /** Anchors that phrases by which people ask lead to, of each page. */
  asked: readonly (readonly string[])[];
}

/** What stands in the file of the planner. */
export interface PlannerFile {
  /** Name of the index it belongs to. */
  build: string;
  /** How many files the index has. */
  shards: number;
  data: ShippedData;
}

/** @throws when passages are not in the order of their pages or a text has more than one line */
export function shipped({ pages, passages, asked, terms, ...rest }: SearchData): ShippedData {
  const named = terms.flatMap(({ means }) => means.map(([text]) => text));
  const all = terms.map(({ text }) => text);
  const texts = [...all, ...new Set([...named, ...pages.map(({ title }) => title)]).difference(new Set(all))];
  const places = new Map(texts.map((text, at) => [text, at]));
  const placeOf = (text: string): number => places.get(text) ?? 0;
  return {
    ...rest,
    pages: shippedPages(pages, placeOf),
    terms: {
      texts: lines(texts),
      pages: shippedPlaces(terms),
      means: terms.map(({ means }, at) =>
        means.map(([text, weight]) => [placeOf(text) - at, weight] as const),
      ),
    },
    anchors: byPage(passages, pages.length),
    asked: byPage(asked, pages.length),
  };
}

const shippedPages = (pages: readonly PageRow[], placeOf: (text: string) => number): ShippedPages => ({
  urls: lines(pages.map(({ url }) => url)),
  titles: pages.map(({ title }) => placeOf(title)),
  due: lines(pages.map(({ due }) => due)),
  widths: pages.map(({ width }) => width),
  facets: pages.map(({ facets }) => facets),
  more: Object.fromEntries(
    pages.flatMap(({ until, replaced }, at) =>
      until === undefined && replaced === undefined ? [] : [[at, { until, replaced }]],
    ),
  ),
});

function shippedPlaces(terms: readonly Term[]): Term['pages'][] {
  let before = 0;
  return terms.map(({ pages }) =>
    pages.map(([page, weight]) => {
      const step = page - before;
      before = page;
      return [step, weight] as const;
    }),
  );
}

function byPage(rows: readonly PassageRow[], pages: number): string[][] {
  if (rows.some(({ page }, at) => page < (rows[at - 1]?.page ?? 0)))
    throw new Error('passages are not in the order of their pages');
  const anchors = Array.from({ length: pages }, (): string[] => []);
  for (const { page, anchor } of rows) anchors[page]?.push(anchor);
  return anchors;
}

const rowsOf = (anchors: readonly (readonly string[])[]): PassageRow[] =>
  anchors.flatMap((own, page) => own.map((anchor) => ({ page, anchor })));

function lines(texts: readonly string[]): string {
  if (texts.some((text) => text.includes('\n'))) throw new Error('a text has more than one line');
  return texts.join('\n');
}

/** What `shipped` sent. */
export function received({ pages, terms, anchors, asked, ...rest }: ShippedData): SearchData {
  const texts = terms.texts.split('\n');
  let page = 0;
  const [urls, due] = [pages.urls.split('\n'), pages.due.split('\n')];
  return {
    ...rest,
    pages: pages.facets.map((facets, at) => ({
      url: urls[at] ?? '',
      title: texts[pages.titles[at] ?? 0] ?? '',
      due: due[at] ?? '',
      width: pages.widths[at] ?? 0,
      facets,
      ...pages.more[at],
    })),
    terms: terms.pages.map((own, at) => ({
      text: texts[at] ?? '',
      pages: own.map(([step, weight]) => [(page += step), weight] as const),
      means: (terms.means[at] ?? []).map(([word, weight]) => [texts[at + word] ?? '', weight] as const),
    })),
    passages: rowsOf(anchors),
    asked: rowsOf(asked),
  };
}
