import type { Root } from 'mdast';
import { toText } from '../../markdown/text.ts';
import { walk } from '../../markdown/walk.ts';

export interface BookHeading {
  depth: number;
  id: string;
  text: string;
}
/** A line of the contents with the lines below it. */
export interface ContentsChapter extends BookHeading {
  sections: BookHeading[];
}

/** Every heading of a book in order. */
export const headingsIn = (tree: Root): BookHeading[] =>
  [...walk(tree)].flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, id: node.data?.id ?? '', text: toText(node) }] : [],
  );

/** The contents: chapters and their sections. */
export function contentsOf(tree: Root): ContentsChapter[] {
  const chapters: ContentsChapter[] = [];
  for (const heading of headingsIn(tree)) {
    if (heading.depth === 1) chapters.push({ ...heading, sections: [] });
    if (heading.depth === 2) chapters.at(-1)?.sections.push(heading);
  }
  return chapters;
}
