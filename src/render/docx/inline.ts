import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { nameOf } from '../book/components.ts';
import { spanLooks } from './components.ts';

/** Names of the bookmarks by id of the book. */
export type Bookmarks = ReadonlyMap<string, string>;
type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;

/** A run of text with its look. */
export const run = (options: IRunOptions): TextRun => new TextRun(options);

/** Inline content as runs and links. */
export function runsOf(
  nodes: readonly PhrasingContent[],
  bookmarks: Bookmarks,
  marks: Marks = {},
): ParagraphChild[] {
  const inside = (node: { children: readonly PhrasingContent[] }, more: Marks) =>
    runsOf(node.children, bookmarks, { ...marks, ...more });
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [run({ ...marks, text: node.value })];
      case 'break':
        return [run({ ...marks, break: 1 })];
      case 'strong':
        return inside(node, { bold: true });
      case 'emphasis':
        return inside(node, { italics: true });
      case 'delete':
        return inside(node, { strike: true });
      case 'link':
        return linked(node.url, inside(node, { style: marks.style ?? 'Hyperlink' }), bookmarks);
      case 'image':
        return [run({ ...marks, text: `［图：${node.alt ?? ''}］` })];
      case 'mdxJsxTextElement':
        return spanRuns(node, bookmarks, marks);
      default:
        throw new Error(`没有 Word 的写法：${node.type}`);
    }
  });
}

function spanRuns(
  node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>,
  bookmarks: Bookmarks,
  marks: Marks,
) {
  const name = nameOf(node);
  if (name !== 'Term' && name !== 'Basis' && name !== 'Muted') return runsOf(node.children, bookmarks, marks);
  const [before, after] = spanLooks[name].around;
  const own = { ...marks, style: name };
  const edge = (text: string) => (text ? [run({ ...own, text })] : []);
  return [...edge(before), ...runsOf(node.children, bookmarks, own), ...edge(after)];
}

function linked(url: string, children: ParagraphChild[], bookmarks: Bookmarks): ParagraphChild[] {
  if (!url.startsWith('#')) return [new ExternalHyperlink({ link: url, children })];
  const anchor = bookmarks.get(url.slice(1));
  return anchor ? [new InternalHyperlink({ anchor, children })] : children;
}

/** The runs of a place, with a bookmark when a link leads there. */
export function bookmarked(
  id: string | undefined,
  children: ParagraphChild[],
  bookmarks: Bookmarks,
): ParagraphChild[] {
  const name = id === undefined ? undefined : bookmarks.get(id);
  return name ? [new Bookmark({ id: name, children })] : children;
}
