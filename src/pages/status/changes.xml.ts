import type { APIRoute } from 'astro';
import { pathOf } from '../../domain/graph.ts';
import { changesOf, importsOf } from '../../domain/seals/changes.ts';
import { withBase } from '../../domain/urls.ts';
import { siteGraph } from '../../loaders/astro.ts';
import { changesAtom } from '../../render/review/changes-feed.ts';

/** What changed, for feed readers inside the bank. */
export const GET: APIRoute = async ({ site }) => {
  const graph = await siteGraph();
  const text = changesAtom(changesOf(graph), importsOf(graph), {
    pathOf: ({ entry }) => pathOf(entry),
    addressOf: (path) => new URL(withBase(import.meta.env.BASE_URL, path), site).href,
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
