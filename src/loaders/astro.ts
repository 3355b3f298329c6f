import { getCollection } from "astro:content";
import { buildGraph } from "../domain/graph.ts";
import type { AnyEntry, ContentGraph } from "../domain/graph.ts";
import { collectionNames } from "../schemas/index.ts";

let cached: Promise<ContentGraph> | undefined;

/** The content graph as Astro loaded it; read once per build, afresh on each request in development. */
export function siteGraph(): Promise<ContentGraph> {
  if (import.meta.env.DEV) return load();
  cached ??= load();
  return cached;
}

async function load(): Promise<ContentGraph> {
  const lists = await Promise.all(
    collectionNames.map(async (collection) => {
      const entries = await getCollection(collection);
      return entries.map((entry) => {
        const {
          id,
          data,
          body = "",
          filePath = "",
        } = entry as { id: string; data: unknown; body?: string; filePath?: string };
        return { collection, id, data, body, file: filePath.replace(/^content\//, "") } as AnyEntry;
      });
    }),
  );
  return buildGraph(lists.flat());
}
