import type { ContentGraph } from '../../../domain/graph.ts';

/** What blocks that show content by reference need. */
export interface BlockContext {
  graph: ContentGraph;
  /** Site base put before root-relative links. */
  base: string;
}
