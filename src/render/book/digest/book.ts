import type { ContentGraph } from '../../../domain/graph.ts';
import { approvedOnly } from '../../../domain/playbook/digest/approved.ts';
import type { Digest } from '../../../domain/playbook/digest/contents.ts';
import { playbookEditions } from '../../../domain/playbook/files.ts';
import { bookPictures, imprintOf } from '../book.ts';
import type { Book } from '../book.ts';
import { chainMapOf } from '../chain.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { heading } from '../nodes.ts';
import { chapterTitle } from '../numerals.ts';
import { digestChapters } from './chapters.ts';

/** The digest of a playbook as a book: every form of the full edition can be made of it. */
export function digestBookOf(graph: ContentGraph, digest: Digest): Book {
  const { entry, industry, chain, day } = digest;
  const context: BookContext = { graph: approvedOnly(graph), industry: industry.id, anchors: new Map() };
  const children = digestChapters
    .map((make) => make(digest, context))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, title, blocks }, index): Block[] => [
      heading(1, chapterTitle(index, title), id),
      ...blocks,
    ]);
  const tree = { type: 'root' as const, children };
  return {
    id: entry.id,
    edition: 'digest',
    title: `${entry.data.title}（${playbookEditions.digest.label}）`,
    oneLine: entry.data.oneLine,
    imprint: imprintOf(graph, digest),
    day,
    version: entry.data.version,
    tree,
    chain: chain && chainMapOf(industry, chain, ''),
    pictures: bookPictures(tree, graph),
  };
}
