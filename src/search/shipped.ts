import type { PageRow, SearchData, Term } from './planner/data.ts';

/** Rows field by field: like next to like, they take a third less when they are compressed. */
interface ShippedPages {
  urls: string;
  /** The title, or the place among the terms of the one that is it. */
  titles: readonly (number | string)[];
  oneLines: string;
  due: string;
  facets: readonly PageRow['facets'][];
  /** What few pages have, by their place. */
  more: Readonly<Record<number, Pick<PageRow, 'until' | 'replaced'>>>;
}

interface ShippedTerms {
  texts: string;
  pages: readonly Term['pages'][];
  /** Other words by how many terms further down they stand, or as text when they are none. */
  means: readonly (readonly (readonly [word: number | string, weight: number])[])[];
}

/** What the planner knows, as it is sent to browsers: in columns, with no text twice that can be counted back. */
export interface ShippedData extends Omit<SearchData, 'pages' | 'passages' | 'terms'> {
  pages: ShippedPages;
  terms: ShippedTerms;
  /** Anchors of the passages of each page. */
  anchors: readonly (readonly string[])[];
  /** What all ids begin with. */
  prefix: string;
  /** The rest of each id, all of one length: of the pages, then of the passages. */
  ids: string;
}

/** @throws when passages are not in the order of their pages, ids differ in length, or a text has more than one line */
export function shipped({ pages, passages, terms, ...rest }: SearchData): ShippedData {
  const ids = [...pages, ...passages].map(({ id }) => id);
  const prefix = /^\D*_/.exec(ids[0] ?? '')?.[0] ?? '';
  if (passages.some(({ page }, at) => page < (passages[at - 1]?.page ?? 0)))
    throw new Error('passages are not in the order of their pages');
  if (ids.some((id) => !id.startsWith(prefix) || id.length !== ids[0]?.length))
    throw new Error('ids of the index differ in length');
  const anchors = pages.map((): string[] => []);
  for (const { page, anchor } of passages) anchors[page]?.push(anchor);
  const places = new Map(terms.map(({ text }, at) => [text, at]));
  return {
    ...rest,
    pages: shippedPages(pages, places),
    terms: {
      texts: lines(terms.map(({ text }) => text)),
      pages: terms.map((term) => term.pages),
      means: terms.map(({ means }, at) =>
        means.map(([text, weight]) => {
          const place = places.get(text);
          return [place === undefined ? text : place - at, weight] as const;
        }),
      ),
    },
    anchors,
    prefix,
    ids: ids.map((id) => id.slice(prefix.length)).join(''),
  };
}

const shippedPages = (pages: readonly PageRow[], terms: ReadonlyMap<string, number>): ShippedPages => ({
  urls: lines(pages.map(({ url }) => url)),
  titles: pages.map(({ title }) => terms.get(title) ?? title),
  oneLines: lines(pages.map(({ oneLine }) => oneLine)),
  due: lines(pages.map(({ due }) => due)),
  facets: pages.map(({ facets }) => facets),
  more: Object.fromEntries(
    pages.flatMap(({ until, replaced }, at) =>
      until === undefined && replaced === undefined ? [] : [[at, { until, replaced }]],
    ),
  ),
});

function lines(texts: readonly string[]): string {
  if (texts.some((text) => text.includes('\n'))) throw new Error('a text has more than one line');
  return texts.join('\n');
}

/** What `shipped` sent. */
export function received({ pages, terms, anchors, prefix, ids, ...rest }: ShippedData): SearchData {
  const places = anchors.flatMap((own, page) => own.map((anchor) => ({ page, anchor })));
  const length = ids.length / (anchors.length + places.length);
  const idOf = (at: number): string => prefix + ids.slice(at * length, (at + 1) * length);
  const texts = terms.texts.split('\n');
  const [urls, oneLines, due] = [pages.urls, pages.oneLines, pages.due].map((column) => column.split('\n'));
  return {
    ...rest,
    pages: pages.facets.map((facets, at) => {
      const title = pages.titles[at] ?? '';
      return {
        url: urls?.[at] ?? '',
        id: idOf(at),
        title: typeof title === 'number' ? (texts[title] ?? '') : title,
        oneLine: oneLines?.[at] ?? '',
        due: due?.[at] ?? '',
        facets,
        ...pages.more[at],
      };
    }),
    terms: terms.pages.map((own, at) => ({
      text: texts[at] ?? '',
      pages: own,
      means: (terms.means[at] ?? []).map(
        ([word, weight]) => [typeof word === 'number' ? (texts[at + word] ?? '') : word, weight] as const,
      ),
    })),
    passages: places.map((place, at) => ({ ...place, id: idOf(anchors.length + at) })),
  };
}
