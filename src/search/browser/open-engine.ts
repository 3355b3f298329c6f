import { pinyinFile, plannerFile, searchFolder, textFile } from '../files.ts';
import { SearchEngine } from '../engine.ts';
import { indexSize, placeInIndex } from '../planner/data.ts';
import type { PageText, TextSource } from '../planner/data.ts';
import { hasParts } from '../texts.ts';
import { Planner } from '../planner/planner.ts';
import { received } from '../shipped.ts';
import type { PlannerFile } from '../shipped.ts';
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
  const [{ build, data: sent }, api] = await Promise.all([
    load<PlannerFile>(`${folder}${plannerFile}`, { cache: 'no-cache' }),
    openPagefind(folder),
  ]);
  const data = received(sent);
  const loaded = new Map<string, Promise<PageText>>();
  const textIn = (file: string): Promise<PageText> => {
    const text = loaded.get(file) ?? load<PageText>(folder + file);
    loaded.set(file, text);
    return text;
  };
  const texts: TextSource = {
    shown: (page, anchor) => textIn(textFile(build, placeInIndex(data, page, anchor))),
    whole: (page) => textIn(textFile(build, page, hasParts(data, page))),
  };
  const index = new PagefindIndex(api, indexSize(data));
  let sounds: Promise<string> | undefined;
  const pinyin = () => (sounds ??= load<string>(`${folder}${pinyinFile}`));
  return new SearchEngine(new Planner(data, { index, texts, pinyin }, today), today);
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

/** @param options `no-cache` for a file that has the same name in every build */
async function load<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
