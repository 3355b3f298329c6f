import type { Root } from 'mdast';
import { toText } from '../../markdown/text.ts';
import { walk } from '../../markdown/walk.ts';

export interface BookHeading {
  depth: number;
  id: string;
  text: string;
}
/** A section with the entries that have a heading of their own. */
export interface ContentsSection extends BookHeading {
  entries: BookHeading[];
}
export interface ContentsChapter extends BookHeading {
  sections: ContentsSection[];
}
/** Deepest headings the contents list where they are read on a screen. */
export const contentsDepth = 3;

/** Every heading of a book in order. */
export const headingsIn = (tree: Root): BookHeading[] =>
  [...walk(tree)].flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, id: node.data?.id ?? '', text: toText(node) }] : [],
  );

/** The contents: chapters, their sections, the entries in them. */
export function contentsOf(tree: Root): ContentsChapter[] {
  const chapters: ContentsChapter[] = [];
  for (const heading of headingsIn(tree)) {
    if (heading.depth === 1) chapters.push({ ...heading, sections: [] });
    if (heading.depth === 2) chapters.at(-1)?.sections.push({ ...heading, entries: [] });
    if (heading.depth === contentsDepth) chapters.at(-1)?.sections.at(-1)?.entries.push(heading);
  }
  return chapters;
}
