import { blocksOf, passageBlocks } from './blocks.ts';
import { SearchEngine } from './engine.ts';
import type { SearchData } from './planner/data.ts';
import { Planner } from './planner/planner.ts';
import type { PageWords, SearchSection } from './record.ts';
import { MemoryIndex } from './sources/memory.ts';

/** What the search script of the pack carries. */
export interface OfflineRecords {
  data: SearchData;
  /** Other words of each page, in the order of `data.pages`. */
  names: readonly PageWords[];
  texts: readonly (readonly SearchSection[])[];
  /** See `PinyinSource`. */
  pinyin: string;
}

/** What the search script of the offline pack leaves behind for the pages. */
export interface OfflineSearch {
  shengengSearch: { openIndex(records: OfflineRecords, today: string): SearchEngine };
  shengengRecords: OfflineRecords;
}

/** Entry of the search script of the offline pack: the same planner over an index made in memory. */
export const openIndex: OfflineSearch['shengengSearch']['openIndex'] = (
  { data, names, texts, pinyin },
  today,
) => {
  const blocks = data.pages.map((page, at) =>
    blocksOf(page, texts[at] ?? [], names[at] ?? { names: [], said: [] }),
  );
  const sectionsOf = (page: number, anchor?: string) =>
    (texts[page] ?? []).filter(({ id }) => anchor === undefined || id === anchor);
  const parts = data.passages.map(({ page, anchor }) => sectionsOf(page, anchor).flatMap(passageBlocks));
  const textOf = (_: string, page: number, anchor?: string) => Promise.resolve(sectionsOf(page, anchor));
  const sources = {
    index: new MemoryIndex([...blocks, ...parts]),
    texts: textOf,
    pinyin: () => Promise.resolve(pinyin),
  };
  return new SearchEngine(new Planner(data, sources, today), today);
};
