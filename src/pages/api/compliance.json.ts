import { clientLinesData } from '../../compliance/client-lines.ts';
import { packData } from '../../compliance/pack.ts';
import { siteGraph } from '../../loaders/astro.ts';

/** Rules and words for the forms that go to clients: loaded when one is filled. */
export async function GET(): Promise<Response> {
  return Response.json(clientLinesData(packData(await siteGraph())));
}
