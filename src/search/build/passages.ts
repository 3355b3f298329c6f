import type { SearchRecord, SearchSection } from '../record.ts';

/** Characters of a page from which on its parts are found by themselves. */
const minPageLength = 700;
/** Sections that only list what stands elsewhere. */
const lists = new Set(
  'related tensions flows siblings pairs contacts audience verification chain policies schemes cases form'.split(
    ' ',
  ),
);
/** Pages from which on a text they share answers for none of them. */
const minShared = 3;

/** The parts of long pages, with the place of their page in the list. */
export function passagesOf(records: readonly SearchRecord[]): { page: number; section: SearchSection }[] {
  const shared = sharedTexts(records);
  return records.flatMap(({ sections, filters }, page) => {
    const length = sections.reduce((sum, { text }) => sum + text.length, 0);
    if (length < minPageLength || filters['type']?.includes('编写指南')) return [];
    return sections
      .filter(({ id, text }) => id !== '' && text !== '' && !lists.has(id) && !shared.has(text))
      .map((section) => ({ page, section }));
  });
}

function sharedTexts(records: readonly SearchRecord[]): ReadonlySet<string> {
  const pages = new Map<string, number>();
  for (const text of records.flatMap(({ sections }) => [...new Set(sections.map((section) => section.text))]))
    pages.set(text, (pages.get(text) ?? 0) + 1);
  return new Set([...pages].flatMap(([text, count]) => (count >= minShared ? text : [])));
}
