import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pagefind's own module, as a browser loads it. */
export interface PagefindModule {
  createInstance(options: object): PagefindModule;
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(term: string): Promise<{
    results: { id: string; score: number; data(): Promise<{ url: string }> }[];
  }>;
}

/** Bytes read from the index, by file. */
export type Traffic = Map<string, number>;

let loaded = 0;

/**
 * Opens a built Pagefind index in Node: the same code and WebAssembly as in the browser, with
 * files read from the disk. `fetch` is replaced for good, so only tests, benchmarks and commands that do nothing else use it.
 */
export async function openPagefind(
  folder: string,
  traffic: Traffic = new Map(),
  options: object = { noWorker: true },
  language = 'unknown',
): Promise<PagefindModule> {
  const root = resolve(folder);
  const origin = `http://index-${loaded}.invalid/`;
  const before = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(origin)) return before(input, options);
    const name = address.slice(origin.length).replace(/\?.*/, '');
    const bytes = await readFile(join(root, name));
    traffic.set(name, bytes.length);
    return new Response(bytes);
  };
  const module = (await import(
    `${pathToFileURL(join(root, 'pagefind.js')).href}?n=${loaded++}`
  )) as PagefindModule;
  // Pagefind reads the language from the page when it starts.
  if (language !== 'unknown')
    Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => language }) } });
  const instance = module.createInstance({ basePath: origin, baseUrl: '/', ...options });
  Reflect.deleteProperty(globalThis, 'document');
  await instance.init();
  return instance;
}
