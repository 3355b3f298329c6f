import { once } from '../domain/once.ts';
import { linksAmong, marksOf } from '../schemas/links.ts';
import type { LinkValue, MarkedValue } from '../schemas/links.ts';
import type { ParsedFile } from './context.ts';
import { oncePerFile } from './once-per-file.ts';
import { placedNodes } from './markdown/placed-nodes.ts';
import type { PlacedNode } from './markdown/placed-nodes.ts';
import { authorTexts } from './text/author-texts.ts';
import type { AuthorText } from './text/author-texts.ts';
import { publishedLines } from './text/published-lines.ts';

/** A file with all that rules look at, walked once for all of them when the first asks, and then let go. */
export interface CheckedFile extends ParsedFile {
  /** References, vocabulary words and source ids in the fields. */
  links: readonly LinkValue[];
  /** The same, and values whose fields make a promise. */
  marks: readonly MarkedValue[];
  texts: readonly AuthorText[];
  /** What is published of the file as it stands, line by line; see `published-lines.ts`. */
  lines: readonly AuthorText[];
  /** Every node of the body in reading order; none when it cannot be read. */
  nodes: readonly PlacedNode[];
}

export function checkedFile(parsed: ParsedFile): CheckedFile {
  const { source, tree } = parsed;
  const texts = once(() => authorTexts(source));
  const lines = once(() => publishedLines(source));
  const nodes = once(() => (tree ? placedNodes(tree, source.file, source.bodyLine) : []));
  return {
    ...parsed,
    ...marksIn(parsed),
    get texts() {
      return texts();
    },
    get lines() {
      return lines();
    },
    get nodes() {
      return nodes();
    },
  };
}

/** What stands in the fields is little, and asked for next to every change of another file. */
export const marksIn = oncePerFile(({ source, row }: Pick<ParsedFile, 'source' | 'row'>) => {
  const marks = marksOf(row.schema, source.data);
  return { marks, links: linksAmong(marks) };
});
