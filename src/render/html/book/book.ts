import type { Root } from 'mdast';
import { contentsOf } from '../../book/contents.ts';
import type { BookHeading } from '../../book/contents.ts';
import { nameOf, titleOf } from '../../book/components.ts';
import { element, escapeHtml } from '../escape.ts';
import type { FindPicture } from '../pictures.ts';
import { treeToHtml } from '../html.ts';
import { renditions } from './components.ts';

export interface BookHtmlOptions {
  /** Site base put before links to pages of the site. */
  base: string;
  /** HTML of the chain map. */
  chain: string;
  /** The pictures of the book by their files. */
  picture?: FindPicture;
}

/** The text of a book below the `<h1>` of its page. */
export const bookHtml = (tree: Root, { base, chain, picture }: BookHtmlOptions): string =>
  treeToHtml(tree, {
    base,
    headingShift: 1,
    ...(picture && { picture }),
    component(node, children) {
      const name = nameOf(node);
      if (name === undefined) return children();
      return name === 'ChainMap' ? chain : renditions[name](titleOf(node), children());
    },
  });

/** Chapters, sections and entries as nested lists of links. */
export function bookContentsHtml(tree: Root): string {
  const item = (heading: BookHeading, inner: string) =>
    element('li', `<a href="#${escapeHtml(heading.id)}">${escapeHtml(heading.text)}</a>${inner}`);
  const list = (items: readonly string[], attributes = '') =>
    items.length > 0 ? element('ul', items.join(''), attributes) : '';
  const chapters = contentsOf(tree).map((chapter) =>
    item(
      chapter,
      list(
        chapter.sections.map((section) =>
          item(
            section,
            list(
              section.entries.map((entry) => item(entry, '')),
              ' class="book-entries"',
            ),
          ),
        ),
      ),
    ),
  );
  return list(chapters, ' class="book-contents"');
}
