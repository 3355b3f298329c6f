import type { Nodes, Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';
import type { Place } from '../../domain/place.ts';

export interface PlacedNode {
  node: Nodes;
  place: Place;
}

/**
 * The one walk of a Markdown tree that all rules share, in reading order.
 * @param lineOffset lines of the file before the body
 */
export const placedNodes = (tree: Root, file: string, lineOffset: number): PlacedNode[] =>
  Array.from(walk(tree), (node) => ({
    node,
    place: {
      file,
      line: (node.position?.start.line ?? 1) + lineOffset,
      column: node.position?.start.column ?? 1,
    },
  }));
