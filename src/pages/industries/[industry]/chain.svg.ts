import type { APIRoute } from 'astro';
import { siteGraph } from '../../../loaders/astro.ts';
import { chainMapSvg } from '../../../render/svg/chain-map.ts';
import { chainDrawing } from '../_chain.ts';

export async function getStaticPaths() {
  const graph = await siteGraph();
  return graph.all('industries').map(({ id }) => ({ params: { industry: id } }));
}

/** The chain as the page of the industry prints it. */
export const GET: APIRoute = async ({ params }) => {
  const { input, layout } = await chainDrawing(await siteGraph(), params['industry'] ?? '', 'page');
  return new Response(chainMapSvg(layout, input, 'print'), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
