import { collectionNames } from "../../schemas/index.ts";
import { siteGraph } from "../../loaders/astro.ts";

/** Every entry as the site loaded it, for other tools on the intranet and for the test of the two loaders. */
export async function GET(): Promise<Response> {
  const graph = await siteGraph();
  const entries = collectionNames.flatMap((name) =>
    graph.all(name).map(({ collection, id, data, body }) => ({ collection, id, data, body })),
  );
  return Response.json(entries);
}
