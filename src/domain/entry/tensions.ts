import type { Tension } from '../../schemas/tensions.ts';
import type { ContentGraph } from '../graph.ts';

/** A page on which unclear places of the essay are shown. */
export type TensionPlace =
  { collection: 'methods' | 'tiers' | 'cases' | 'products'; id: string } | { collection: 'health' };

export const allTensions = (graph: ContentGraph): readonly Tension[] =>
  graph.find('tensions', 'tensions')?.data.items ?? [];

export const tensionsOf = (graph: ContentGraph, place: TensionPlace): readonly Tension[] =>
  allTensions(graph).filter((item) =>
    place.collection === 'health' ? item.health : item[place.collection].some((id) => id === place.id),
  );
