import type { Root } from 'mdast';
import { Slugger } from './slug.ts';
import { toText } from './text.ts';

export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** Headings of a page in order, with the ids the HTML renderer gives them. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new Slugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = toText(node);
    return [{ depth: node.depth, text, id: slugger.slug(text) }];
  });
}
