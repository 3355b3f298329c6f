import type { PageRow, SearchData } from './planner/data.ts';

/** What the planner knows, as it is sent to browsers: ids in one text, anchors of passages by page. */
export interface ShippedData extends Omit<SearchData, 'pages' | 'passages'> {
  pages: readonly (Omit<PageRow, 'id'> & { id?: undefined })[];
  /** Anchors of the passages of each page. */
  anchors: readonly (readonly string[])[];
  /** What all ids begin with. */
  prefix: string;
  /** The rest of each id, all of one length: of the pages, then of the passages. */
  ids: string;
}

/** @throws when passages are not in the order of their pages, or ids differ in length */
export function shipped({ pages, passages, ...rest }: SearchData): ShippedData {
  const ids = [...pages, ...passages].map(({ id }) => id);
  const prefix = /^\D*_/.exec(ids[0] ?? '')?.[0] ?? '';
  if (passages.some(({ page }, at) => page < (passages[at - 1]?.page ?? 0)))
    throw new Error('passages are not in the order of their pages');
  if (ids.some((id) => !id.startsWith(prefix) || id.length !== ids[0]?.length))
    throw new Error('ids of the index differ in length');
  const anchors = pages.map((): string[] => []);
  for (const { page, anchor } of passages) anchors[page]?.push(anchor);
  return {
    ...rest,
    pages: pages.map((page) => ({ ...page, id: undefined })),
    anchors,
    prefix,
    ids: ids.map((id) => id.slice(prefix.length)).join(''),
  };
}

/** What `shipped` sent. */
export function received({ pages, anchors, prefix, ids, ...rest }: ShippedData): SearchData {
  const places = anchors.flatMap((own, page) => own.map((anchor) => ({ page, anchor })));
  const length = ids.length / (pages.length + places.length);
  const idOf = (at: number): string => prefix + ids.slice(at * length, (at + 1) * length);
  return {
    ...rest,
    pages: pages.map((page, at) => ({ ...page, id: idOf(at) })),
    passages: places.map((place, at) => ({ ...place, id: idOf(pages.length + at) })),
  };
}
