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
  /** A line for each term: its pages, each by how far it is from the page named before, with the weight unless 1. */
  pages: string;
  /** Other words by how many terms further down they stand, or as text when they are none. */
  means: readonly (readonly (readonly [word: number | string, weight: number])[])[];
}

/** What the planner knows, as it is sent to browsers: in columns, with no text twice that can be counted back. */
export interface ShippedData extends Omit<SearchData, 'pages' | 'passages' | 'terms' | 'words'> {
  /** One to a line. */
  words: string;
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
export function shipped({ pages, passages, terms, words, ...rest }: SearchData): ShippedData {
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
    words: lines(words),
    pages: shippedPages(pages, places),
    terms: {
      texts: lines(terms.map(({ text }) => text)),
      pages: shippedPlaces(terms),
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

function shippedPlaces(terms: readonly Term[]): string {
  let before = 0;
  const place = ([page, weight]: Term['pages'][number]): string => {
    const step = page - before;
    before = page;
    return weight === 1 ? `${step}` : `${step}:${weight}`;
  };
  return lines(terms.map(({ pages }) => pages.map(place).join(' ')));
}

function receivedPlaces(pages: string): Term['pages'][] {
  let before = 0;
  const place = (written: string): Term['pages'][number] => {
    const [step = '0', weight = '1'] = written.split(':');
    before += Number(step);
    return [before, Number(weight)];
  };
  return pages.split('\n').map((line) => (line === '' ? [] : line.split(' ').map(place)));
}

function lines(texts: readonly string[]): string {
  if (texts.some((text) => text.includes('\n'))) throw new Error('a text has more than one line');
  return texts.join('\n');
}

/** What `shipped` sent. */
export function received({ pages, terms, words, anchors, prefix, ids, ...rest }: ShippedData): SearchData {
  const parts = anchors.flatMap((own, page) => own.map((anchor) => ({ page, anchor })));
  const length = ids.length / (anchors.length + parts.length);
  const idOf = (at: number): string => prefix + ids.slice(at * length, (at + 1) * length);
  const texts = terms.texts.split('\n');
  const places = receivedPlaces(terms.pages);
  const [urls, oneLines, due] = [pages.urls, pages.oneLines, pages.due].map((column) => column.split('\n'));
  return {
    ...rest,
    words: words === '' ? [] : words.split('\n'),
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
    terms: terms.means.map((means, at) => ({
      text: texts[at] ?? '',
      pages: places[at] ?? [],
      means: means.map(
        ([word, weight]) => [typeof word === 'number' ? (texts[at + word] ?? '') : word, weight] as const,
      ),
    })),
    passages: parts.map((part, at) => ({ ...part, id: idOf(anchors.length + at) })),
  };
}
