import type { ContentGraph, Entry } from '../../graph.ts';
import type { ProductSummary, SchemeSummary } from './pack-data.ts';
import type { VersionList } from './versions.ts';

const schemesOf = (graph: ContentGraph, industry: string): Entry<'schemes'>[] =>
  graph.all('schemes').filter(({ data }) => data.industry === industry);

export const schemeSummaries = (graph: ContentGraph, industry: string, used: VersionList): SchemeSummary[] =>
  used.useAll(schemesOf(graph, industry), (data, id) => ({
    id,
    name: data.title,
    pain: data.pain,
    clientSentence: data.clientSentence,
    nodes: data.nodes,
    pains: data.pains,
    products: approvedProducts(graph, data.products),
    steps: data.steps,
    materials: data.materials,
    whatCanGoWrong: data.whatCanGoWrong,
    controls: data.controls,
  }));

export const approvedProducts = (graph: ContentGraph, ids: readonly string[]): string[] =>
  ids.filter((id) => graph.find('products', id)?.data.status === 'approved');

/** Products of the approved schemes and of the approved nodes, each once. */
export function productSummaries(graph: ContentGraph, industry: string, used: VersionList): ProductSummary[] {
  const approved = schemesOf(graph, industry).filter(({ data }) => data.status === 'approved');
  const nodes = graph
    .all('nodes')
    .filter(({ id, data }) => id.startsWith(`${industry}/`) && data.status === 'approved');
  const ids = new Set([...approved, ...nodes].flatMap(({ data }) => data.products));
  const products = [...ids].flatMap((id) => graph.find('products', id) ?? []);
  return used.useAll(products, ({ title, handbook }, id) => ({
    id,
    name: title,
    handbook: handbook && {
      ask: handbook.ask,
      notSuits: handbook.notSuits,
      papers: handbook.papers.points,
      redLines: handbook.redLines,
    },
  }));
}
