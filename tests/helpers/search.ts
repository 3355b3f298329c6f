import { Lexicon } from '../../src/search/planner/lexicon.ts';
import { openIndex } from '../../src/search/offline.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { SearchGroup } from '../../src/schemas/search-terms.ts';
import type { PageRow, SearchData } from '../../src/search/planner/data.ts';
import { termsOf } from '../../src/search/build/terms.ts';
import { simplifiedTable } from '../../src/search/build/simplified-table.ts';
import type { SearchSection } from '../../src/search/record.ts';
import { pinyinTable } from '../../src/search/build/pinyin-table.ts';

export interface SmallPage extends Partial<PageRow> {
  title: string;
  text?: string;
  names?: string[];
  /** Parts that are found by themselves. */
  parts?: SearchSection[];
}

interface SmallDictionary {
  groups?: SearchGroup[];
  fillers?: string[];
  outside?: SearchData['outside'];
  intents?: SearchData['intents'];
}

/** What the planner knows of a site of a few pages. The url of a page is its place in the list. */
export function smallData(
  pages: readonly SmallPage[],
  { groups = [], fillers = ['怎么办', '怎么'], outside = [], intents = [] }: SmallDictionary = {},
): SearchData {
  const rows = pages.map((page, index): PageRow => {
    const { title, facets = {}, until, replaced } = page;
    return { url: `${index}/`, title, width: 0, due: '', facets, until, replaced };
  });
  const terms = termsOf(
    pages.map(({ title, names = [] }, index) => ({ title, others: names, index, entries: [`x/${index}`] })),
    groups,
  );
  const phrases = smallPhrases(groups);
  const passages = pages.flatMap(({ parts = [] }, page) => parts.map(({ id }) => ({ page, anchor: id })));
  const simplified = simplifiedTable(pages.map(({ title, text = '' }) => title + text));
  return {
    pages: rows,
    passages,
    asked: phrases.map(({ page }) => ({ page, anchor: '' })),
    terms,
    fillers,
    intents,
    outside,
    amounts: { words: [], ranges: [] },
    simplified,
  };
}

/** What is said for the terms of a group, by the pages that answer them: `x/0` is the first. */
const smallPhrases = (groups: readonly SearchGroup[]) =>
  groups.flatMap(({ entries, said }) =>
    said.length > 0
      ? entries.map((entry) => ({ page: Number(entry.slice(2)), phrases: said, alike: [] }))
      : [],
  );

const pinyinOf = ({ terms }: SearchData): string => pinyinTable(terms.map(({ text }) => text));

/** What the planner knows of the words of `smallData`, sounds too. */
export async function smallLexicon(...site: Parameters<typeof smallData>): Promise<Lexicon> {
  const data = smallData(...site);
  const lexicon = new Lexicon(data);
  await lexicon.hear(() => Promise.resolve(pinyinOf(data)));
  return lexicon;
}

/** The site of `smallData` with its search, in memory. */
export function smallSearch(pages: readonly SmallPage[], dictionary?: SmallDictionary): SearchEngine {
  const data = smallData(pages, dictionary);
  const names = pages.map((page) => page.names ?? []);
  const texts = pages.map(({ text = '', parts = [] }) => ({
    oneLine: text,
    sections: [{ id: 'a', title: '正文', text }, ...parts],
  }));
  const asked = smallPhrases(dictionary?.groups ?? []);
  return openIndex({ data, names, texts, asked, pinyin: pinyinOf(data) }, '2026-11-24');
}

/** Titles that answer a question, best first; none when nothing does. */
export async function titles(engine: SearchEngine, query: string): Promise<string[]> {
  const { verdict, results } = await engine.ask(query, {}, 10);
  return verdict === 'found' ? results.map(({ title }) => title) : [];
}
