import { pinyinFile, plannerFile, searchFolder, textFolder } from '../files.ts';
import { SearchEngine } from '../engine.ts';
import { indexIds } from '../planner/data.ts';
import { Planner } from '../planner/planner.ts';
import type { SearchSection } from '../record.ts';
import { received } from '../shipped.ts';
import type { ShippedData } from '../shipped.ts';
import { PagefindIndex, pagefindOptions } from '../sources/pagefind.ts';
import type { PagefindApi } from '../sources/pagefind.ts';
import { tryWasm } from './wasm.ts';

interface PagefindModule {
  createInstance(options: object): PagefindApi & { init(): Promise<void> };
}

/**
 * Opens the online search, in a worker or on the page.
 * @param base path of the site, `/` or `/kb/`
 * @throws when a file is not served or the browser cannot run its WebAssembly
 */
export async function openEngine(base: string, today: string): Promise<SearchEngine> {
  // Pagefind would only fail at the first question, and all it loads would be loaded for nothing.
  await tryWasm();
  const folder = `${base}${searchFolder}/`;
  const [sent, api] = await Promise.all([load<ShippedData>(`${folder}${plannerFile}`), openPagefind(folder)]);
  const data = received(sent);
  const texts = new Map<string, Promise<readonly SearchSection[]>>();
  const textOf = (id: string) => {
    const text = texts.get(id) ?? load<readonly SearchSection[]>(`${folder}${textFolder}/${id}.json`);
    texts.set(id, text);
    return text;
  };
  const index = new PagefindIndex(api, indexIds(data));
  const pinyin = () => load<string>(`${folder}${pinyinFile}`);
  return new SearchEngine(new Planner(data, { index, texts: textOf, pinyin }, today), today);
}

async function openPagefind(folder: string): Promise<PagefindApi> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const api = withoutLanguage(() => module.createInstance({ basePath: folder, ...pagefindOptions }));
  await api.init();
  return api;
}

/**
 * Pagefind splits words by the language of the page, and the planner asks for tokens that must stay
 * whole. It reads the language once, when it starts, so the page has none for that moment.
 */
function withoutLanguage<T>(start: () => T): T {
  if (typeof document === 'undefined') return start();
  const { lang } = document.documentElement;
  document.documentElement.removeAttribute('lang');
  try {
    return start();
  } finally {
    document.documentElement.lang = lang;
  }
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
