import type { APIRoute } from 'astro';
import { collectPackData } from '../../../domain/visit/pack/collect.ts';
import { siteGraph } from '../../../loaders/astro.ts';

export async function getStaticPaths() {
  const graph = await siteGraph();
  return graph.all('industries').flatMap(({ id }) => {
    const packData = collectPackData(graph, id);
    return packData ? [{ params: { industry: id }, props: { packData } }] : [];
  });
}

/** What a visit to the industry is prepared from, for the tools that prepare visits. */
export const GET: APIRoute = ({ props }) => Response.json(props['packData']);
