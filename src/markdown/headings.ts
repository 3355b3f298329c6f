import type { Root } from "mdast";
import { Slugger } from "./slug.ts";
import { toText } from "./text.ts";
import { walk } from "./walk.ts";

export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** Headings of a page in order, also those inside blocks, with the ids the HTML renderer gives them. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new Slugger();
  const headings: Heading[] = [];
  for (const node of walk(tree)) {
    if (node.type !== "heading") continue;
    const text = toText(node);
    headings.push({ depth: node.depth, text, id: slugger.slug(text) });
  }
  return headings;
}
