import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { blocksOf, cutSection, passageBlocks } from '../../../src/search/blocks.ts';
import { indexPage } from '../../../src/search/build/index-page.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';

/** What Pagefind reads in place of a page. */
export interface PagefindInput {
  url: string;
  html: string;
}

/** A page and its passages in their order. */
export interface IndexedPage {
  page: PagefindInput;
  passages: PagefindInput[];
}

const room = { name: 'indexed-page', code: ['src/search'] } as const;

/** Every page as the index knows it; one that says the same as last time is not cut into words again. */
export function indexedPages(
  { data, names, texts, passages }: SearchSite,
  cache: BuildCache,
): Promise<IndexedPage[]> {
  const parts = Map.groupBy(data.passages.keys(), (at) => data.passages[at]?.page);
  return Promise.all(
    data.pages.map(({ url, title, facets }, at) => {
      const own = (parts.get(at) ?? []).flatMap((part) => passages[part] ?? []);
      const text = texts[at] ?? { oneLine: '', sections: [] };
      const words = names[at] ?? [];
      const row = { title, facets };
      return cache.remember(room, { url, row, text, words, own }, () => {
        const sections = text.sections.map(cutSection);
        return {
          page: { url, html: indexPage(blocksOf(row, { ...text, sections }, words)) },
          passages: own.map((section) => ({
            url: `${url}#${section.id}`,
            html: indexPage(passageBlocks(cutSection(section))),
          })),
        };
      });
    }),
  );
}
