import type { Tension } from '../../schemas/tensions.ts';
import type { ContentGraph } from '../graph.ts';

/** A page on which unclear places of the essay are shown. */
export type TensionPage =
  { collection: 'methods' | 'tiers' | 'cases' | 'products'; id: string } | { collection: 'health' };

export const allTensions = (graph: ContentGraph): readonly Tension[] =>
  graph.find('tensions', 'tensions')?.data.items ?? [];

export const tensionsOf = (graph: ContentGraph, page: TensionPage): readonly Tension[] =>
  allTensions(graph).filter((item) =>
    page.collection === 'health' ? item.health : item[page.collection].some((id) => id === page.id),
  );
