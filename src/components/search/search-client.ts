import { offlineSearchScript } from '../../domain/site/offline.ts';
import type { OfflineSearch } from '../../search/offline.ts';
import { isOffline } from '../browser/page-href.ts';
import { today } from '../browser/today.ts';
import { openWorkerEngine } from '../../search/browser/worker-engine.ts';
import type { SearchClient } from '../../search/browser/worker-engine.ts';

let client: Promise<SearchClient> | undefined;

/** Loads the search on first use. @throws when the server or the browser does not allow it */
export function searchClient(base: string): Promise<SearchClient> {
  client ??= (isOffline ? openInMemory(base) : openOnline(base)).catch((error: unknown) => {
    client = undefined;
    throw error;
  });
  return client;
}

/**
 * Prefers a worker; browsers before Safari 15 know no modules in one, so the page itself is the second try. Where the
 * server does not give the planner's data, the search of the offline pack takes over.
 */
async function openOnline(base: string): Promise<SearchClient> {
  try {
    return await openWorkerEngine(base, today());
  } catch {
    const { openEngine } = await import('../../search/browser/open-engine.ts');
    return openEngine(base, today()).catch(() => openInMemory(base));
  }
}

/** A classic script brings engine and records: under `file://` neither modules nor fetch work. */
async function openInMemory(root: string): Promise<SearchClient> {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}${offlineSearchScript}`;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(script.src)));
    document.head.append(script);
  });
  const { shengengSearch, shengengRecords } = globalThis as typeof globalThis & OfflineSearch;
  return shengengSearch.openIndex(shengengRecords, today());
}
