import type { AnyEntry, ContentGraph } from '../domain/graph.ts';
import { pathOf } from '../domain/graph.ts';
import { withBase } from '../domain/urls.ts';
import { siteGraph } from '../loaders/astro.ts';
import { buildCache } from '../loaders/build-cache.ts';
import { createGlossary } from '../render/html/terms.ts';
import type { TermMarker } from '../render/html/terms.ts';
import { layoutChainOnce } from '../render/svg/chain-map.ts';
import type { LayoutChain } from '../render/svg/chain-map.ts';

export interface PageContext {
  graph: ContentGraph;
  base: string;
  /** Site link for a root-relative path. */
  href(path: string): string;
  /** Site link of an entry. */
  link(entry: { collection: AnyEntry['collection']; id: string }): string;
  /** Escapes text and links the first use of each glossary term on this page. */
  mark: TermMarker;
}

const base = import.meta.env.BASE_URL;
const glossaries = new WeakMap<ContentGraph, ReturnType<typeof createGlossary>>();

/** @param skip glossary ids that are never marked on this page */
export async function pageContext(skip: readonly string[] = []): Promise<PageContext> {
  const graph = await siteGraph();
  const href = (path: string) => withBase(base, path);
  const link: PageContext['link'] = (entry) => href(pathOf(entry));
  return { graph, base, href, link, mark: glossaryOf(graph, link)(skip) };
}

function glossaryOf(graph: ContentGraph, link: PageContext['link']) {
  const known = glossaries.get(graph);
  if (known) return known;
  const glossary = createGlossary(
    graph.all('products').map((entry) => ({
      id: entry.id,
      names: [entry.data.title, ...entry.data.aliases],
      definition: entry.data.definition,
      href: link(entry),
    })),
  );
  glossaries.set(graph, glossary);
  return glossary;
}

/** Lays chains out, once for all builds and previews; code may change between two pages of a preview. */
export const chainLayout = (): LayoutChain => layoutChainOnce(buildCache());
