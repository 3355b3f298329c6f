import { placeInIndex } from './planner/data.ts';
import type { PageText, SearchData } from './planner/data.ts';

/**
 * What is shown of a page, or of its part at an anchor: of a page with parts only the beginning, for had one of
 * them answered, it would be asked for.
 */
export function shownText(
  data: Pick<SearchData, 'pages' | 'passages'>,
  { sections, ...text }: PageText,
  page: number,
  anchor?: string,
): PageText {
  if (placeInIndex(data, page, anchor) !== page)
    return { ...text, sections: sections.filter(({ id }) => id === anchor) };
  if (!hasParts(data, page)) return { ...text, sections };
  return { ...text, sections: sections.filter((section) => section.text !== '').slice(0, 1) };
}

export const hasParts = ({ passages }: Pick<SearchData, 'passages'>, page: number): boolean =>
  passages.some((one) => one.page === page);
