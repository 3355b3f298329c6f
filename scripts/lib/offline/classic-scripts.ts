import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { buildTargets } from '../../../src/domain/site/browsers.ts';
import type { OfflineRecords } from '../../../src/search/offline.ts';
import { imports, loadOrder, reachable } from './script-order.ts';
import type { ModuleTexts } from './script-order.ts';

const common = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: buildTargets,
  // Safari 14 has it but for rare cases, which esbuild cannot rewrite.
  supported: { destructuring: true },
  // Keeps out a tsconfig.json that happens to be above the site, so that every folder gives the same bytes.
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/** Vite's list of files to preload; under `file://` every preload is an error. */
const preloads = /^const __vite__mapDeps=.*$/m;
const folder = '/_astro/';
const loader = 'script-loader.js';
const nameOf = (path: string): string => path.slice(folder.length);

export interface ClassicScripts {
  /** Root-relative path → text of every script of the pack. */
  readonly files: ReadonlyMap<string, string>;
  /** Root-relative paths of the scripts that do what these module scripts do, in the order to run them. */
  inPlaceOf(modules: readonly string[]): string[];
}

/**
 * The module scripts of a built site as classic scripts, for `file://` knows no modules: each file once, under its
 * own name, taking what it imports from a register; those imported on demand are loaded on demand.
 * @param modules root-relative paths of the module scripts of all pages
 * @throws when two scripts import each other
 */
export async function classicScripts(dir: string, modules: readonly string[]): Promise<ClassicScripts> {
  const texts = await readModules(join(dir, folder));
  const names = reachable(texts, modules.map(nameOf));
  const made = await Promise.all(names.map((name) => classicScript(name, texts)));
  const files = new Map(names.map((name, index) => [folder + name, made[index] ?? '']));
  if (names.length > 0) files.set(folder + loader, await loaderScript());
  return {
    files,
    inPlaceOf(own) {
      const needed = loadOrder(texts, own.map(nameOf));
      return (needed.length > 0 ? [loader, ...needed] : []).map((name) => folder + name);
    },
  };
}

async function readModules(assets: string): Promise<ModuleTexts> {
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(assets, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

function classicScript(name: string, texts: ModuleTexts): Promise<string> {
  const contents = (texts.get(name) ?? '')
    .replace(preloads, 'const __vite__mapDeps=()=>[];')
    .replace(imports.onDemand, (_, __, late: string) => {
      return `shengengLoad(${JSON.stringify(loadOrder(texts, [late]))})`;
    });
  const place = `shengengModules[${JSON.stringify(name)}]`;
  return bundle({
    globalName: place,
    // One that exports nothing has run all the same.
    footer: { js: `${place}||(${place}={});` },
    stdin: { contents, sourcefile: name },
    plugins: [fromRegister],
    // Only what needs a server asks where the module is.
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

const fromRegister: Plugin = {
  name: 'from-register',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[^/]+\.js$/ }, ({ path }) => ({ path: path.slice(2), namespace: 'register' }));
    onLoad({ filter: /./, namespace: 'register' }, ({ path }) => ({
      contents: `module.exports=shengengModules[${JSON.stringify(path)}]`,
    }));
  },
};

const loaderScript = (): Promise<string> =>
  bundle({ entryPoints: [join(import.meta.dirname, 'script-loader.ts')] });

/** The search of the pack as one classic script: engine and records. */
export async function searchScript(root: string): Promise<(records: OfflineRecords) => string> {
  const engine = await bundle({
    globalName: 'shengengSearch',
    entryPoints: [join(root, 'src/search/offline.ts')],
  });
  return (records) => `${engine}var shengengRecords=${JSON.stringify(records)};\n`;
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  return outputFiles.map(({ text }) => text).join('');
}
