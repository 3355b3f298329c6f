import { offlineSearchScript } from '../../domain/offline.ts';
import { SearchEngine } from '../../search/engine.ts';
import type { PagefindApi } from '../../search/engine.ts';
import type { OfflineSearch } from '../../search/offline.ts';
import { isOffline } from './is-offline.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads the index on first use. @throws when the server or the browser does not allow it */
export function searchEngine(base: string): Promise<SearchEngine> {
  engine ??= (isOffline ? loadOffline(base) : load(`${base}pagefind/pagefind.js`)).catch((error: unknown) => {
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

/** Under `file://` neither modules nor fetch work: a classic script brings index and engine. */
async function loadOffline(root: string): Promise<SearchEngine> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}${offlineSearchScript}`;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(script.src)));
    document.head.append(script);
  });
  const { shengengSearch, shengengRecords } = globalThis as unknown as OfflineSearch;
  return new SearchEngine(shengengSearch.openIndex(shengengRecords, root));
}
