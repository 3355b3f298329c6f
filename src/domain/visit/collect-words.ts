import type { ContentGraph } from '../graph.ts';
import { collectPackData } from './pack/collect.ts';
import type { VisitWords } from './visit-words.ts';

/** Names and ids of all a visit can be about, for pages that only name it. */
export function collectVisitWords(graph: ContentGraph): VisitWords {
  const all = graph.all('industries').flatMap(({ id }) => collectPackData(graph, id) ?? []);
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    industries: all.map(({ industry, nodes }) => ({ ...named(industry), nodes: nodes.map(named) })),
    tiers: (all[0]?.tiers ?? []).map(named),
    stages: (all[0]?.stages ?? []).map(({ stage, name }) => ({ id: stage, name })),
    schemes: all.flatMap(({ industry, schemes }) =>
      schemes.map(({ id, nodes }) => ({ id, industry: industry.id, nodes })),
    ),
  };
}
