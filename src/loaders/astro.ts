import { getCollection } from 'astro:content';
import { buildGraph } from '../domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../domain/graph.ts';
import { collectionNames } from '../schemas/index.ts';
import { liveContent } from './live.ts';

let cached: Promise<ContentGraph> | undefined;

/** The content graph: that of the running preview or build, else as Astro loaded it, read once and without pictures. */
export function siteGraph(): Promise<ContentGraph> {
  const live = liveContent();
  if (live) return live.graph();
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
          body = '',
          filePath = '',
        } = entry as { id: string; data: unknown; body?: string; filePath?: string };
        return { collection, id, data, body, file: filePath.replace(/^content\//, '') } as AnyEntry;
      });
    }),
  );
  return buildGraph(lists.flat());
}
