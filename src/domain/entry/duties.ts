import { collectionNames } from '../../schemas/index.ts';
import type { ContentGraph } from '../graph.ts';
import { isGoverned } from './entry-view.ts';

/** How many entries a post answers for and reviews. */
export interface Duty {
  post: string;
  owns: number;
  reviews: number;
}

/** The posts that answer for content, those with most first. */
export function duties(graph: ContentGraph): Duty[] {
  const entries = collectionNames.flatMap((name) => [...graph.all(name)].filter(isGoverned));
  return graph
    .posts()
    .map(({ id, name }) => ({
      post: name,
      owns: entries.filter(({ data }) => data.owner === id).length,
      reviews: entries.filter(({ data }) => data.reviewer === id).length,
    }))
    .filter(({ owns, reviews }) => owns + reviews > 0)
    .sort((a, b) => b.owns - a.owns || b.reviews - a.reviews);
}
