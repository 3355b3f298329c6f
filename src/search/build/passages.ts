import type { SearchRecord, SearchSection } from '../record.ts';

/** Characters of a page from which on its parts are found by themselves. */
const minPageLength = 700;
/** Sections that only list what stands elsewhere. */
const lists = new Set('related tensions flows siblings chain policies schemes cases form'.split(' '));

/** The parts of long pages, with the place of their page in the list. */
export function passagesOf(records: readonly SearchRecord[]): { page: number; section: SearchSection }[] {
  return records.flatMap(({ sections, filters }, page) => {
    const length = sections.reduce((sum, { text }) => sum + text.length, 0);
    if (length < minPageLength || filters['type']?.includes('编写指南')) return [];
    return sections
      .filter(({ id, text }) => id !== '' && text !== '' && !lists.has(id))
      .map((section) => ({ page, section }));
  });
}
