import type { ContentGraph } from '../../domain/graph.ts';

/** What chapters need besides their contents. */
export interface BookContext {
  graph: ContentGraph;
  /** Id of the industry the book is about. */
  industry: string;
  /** Id in the book for a page of the site (root-relative path, with or without an anchor). */
  anchors: ReadonlyMap<string, string>;
}
