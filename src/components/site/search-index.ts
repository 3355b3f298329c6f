import { SearchEngine } from '../../search/engine.ts';
import type { PagefindApi } from '../../search/engine.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads the index on first use. @throws when the server or the browser does not allow it */
export function searchEngine(base: string): Promise<SearchEngine> {
  engine ??= load(`${base}pagefind/pagefind.js`).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(address: string): Promise<SearchEngine> {
  const api = (await import(/* @vite-ignore */ address)) as PagefindApi & {
    options(o: object): Promise<void>;
    init(): Promise<void>;
  };
  await api.options({ excerptLength: 40 });
  await api.init();
  // Counts of facets come with results only once the filters are loaded.
  await api.filters();
  return new SearchEngine(api);
}
