import type { APIRoute } from 'astro';
import { packPieces } from '../../../domain/visit/pack/collect.ts';
import { siteGraph } from '../../../loaders/astro.ts';

export async function getStaticPaths() {
  const graph = await siteGraph();
  return graph.all('industries').flatMap(({ id }) => {
    const pieces = packPieces(graph, id);
    return pieces ? [{ params: { industry: id }, props: { pieces } }] : [];
  });
}

/** What a visit to the industry is prepared from, for the tools that prepare visits. */
export const GET: APIRoute = ({ props }) => Response.json(props['pieces']);
