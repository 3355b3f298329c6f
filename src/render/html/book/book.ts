import type { Root } from 'mdast';
import { contentsOf } from '../../book/contents.ts';
import { nameOf, titleOf } from '../../book/components.ts';
import { element, escapeHtml } from '../escape.ts';
import { treeToHtml } from '../html.ts';
import { renditions } from './components.ts';

export interface BookHtmlOptions {
  /** Site base put before links to pages of the site. */
  base: string;
  /** HTML of the chain map. */
  chain: string;
}

/** The text of a book below the `<h1>` of its page. */
export const bookHtml = (tree: Root, { base, chain }: BookHtmlOptions): string =>
  treeToHtml(tree, {
    base,
    headingShift: 1,
    component(node, children) {
      const name = nameOf(node);
      if (name === undefined) return children();
      return name === 'ChainMap' ? chain : renditions[name](titleOf(node), children());
    },
  });

/** Chapters and their sections as nested lists of links. */
export function bookContentsHtml(tree: Root): string {
  const item = (id: string, text: string, inner = '') =>
    element('li', `<a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>${inner}`);
  const chapters = contentsOf(tree).map(({ id, text, sections }) => {
    const inner = sections.map((section) => item(section.id, section.text)).join('');
    return item(id, text, inner && element('ul', inner));
  });
  return element('ul', chapters.join(''), ' class="book-contents"');
}
