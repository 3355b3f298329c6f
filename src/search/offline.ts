import { askedBlocks, blocksOf, cutSection, passageBlocks } from './blocks.ts';
import { SearchEngine } from './engine.ts';
import type { PageText, SearchData } from './planner/data.ts';
import { Planner } from './planner/planner.ts';
import type { AskedText } from './record.ts';
import { MemoryIndex } from './sources/memory.ts';
import { shownText } from './texts.ts';

/** What the search script of the pack carries. */
export interface OfflineRecords {
  data: SearchData;
  /** Other words of each page, in the order of `data.pages`. */
  names: readonly (readonly string[])[];
  texts: readonly PageText[];
  /** Texts of `data.asked`. */
  asked: readonly AskedText[];
  /** See `PinyinSource`. */
  pinyin: string;
}

/** What the search script of the offline pack leaves behind for the pages. */
export interface OfflineSearch {
  shengengSearch: { openIndex(records: OfflineRecords, today: string): SearchEngine };
  shengengRecords: OfflineRecords;
}

const noText: PageText = { oneLine: '', sections: [] };

/** Entry of the search script of the offline pack: the same planner over an index made in memory. */
export const openIndex: OfflineSearch['shengengSearch']['openIndex'] = (
  { data, names, texts, asked, pinyin },
  today,
) => {
  const wholeOf = (page: number): PageText => texts[page] ?? noText;
  const shownOf = (page: number, anchor?: string): PageText => shownText(data, wholeOf(page), page, anchor);
  const blocks = data.pages.map((row, page) => {
    const { oneLine, sections } = wholeOf(page);
    const cut = sections.map(cutSection);
    const own = data.passages.filter((passage) => passage.page === page);
    return {
      page: blocksOf(row, { oneLine, sections: cut }, names[page] ?? []),
      parts: own.map(({ anchor }) => cut.filter(({ id }) => id === anchor).flatMap(passageBlocks)),
    };
  });
  const sources = {
    index: new MemoryIndex([
      ...blocks.map(({ page }) => page),
      ...blocks.flatMap(({ parts }) => parts),
      ...asked.map(askedBlocks),
    ]),
    texts: {
      shown: (page: number, anchor?: string) => Promise.resolve(shownOf(page, anchor)),
      whole: (page: number) => Promise.resolve(wholeOf(page)),
    },
    pinyin: () => Promise.resolve(pinyin),
  };
  return new SearchEngine(new Planner(data, sources, today), today);
};
