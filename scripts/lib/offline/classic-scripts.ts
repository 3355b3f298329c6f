import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import type { OfflineRecords } from '../../../src/search/offline.ts';

const common = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  target: ['chrome86', 'safari14'],
  // Safari 14 has it but for rare cases, which esbuild cannot rewrite.
  supported: { destructuring: true },
} as const satisfies BuildOptions;

/** Vite's list of files to preload; under `file://` every preload is an error, and all is in one file. */
const preloads = /^const __vite__mapDeps=.*$/m;
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(preloads, 'const __vite__mapDeps=()=>[];'),
    })),
};

export interface ClassicScript {
  /** Root-relative path, named by its content. */
  path: string;
  text: string;
}

/**
 * Bundles module scripts of a built site into one classic script that runs them in order.
 * @param files root-relative paths of the modules
 */
export async function classicScript(dir: string, files: readonly string[]): Promise<ClassicScript> {
  const contents = files.map((file) => `import ${JSON.stringify(`.${file}`)};`).join('\n');
  const text = await bundle({
    format: 'iife',
    stdin: { contents, resolveDir: dir },
    plugins: [withoutPreloads],
    // Keeps out a tsconfig.json that happens to be above the site, so that every folder gives the same bytes.
    tsconfigRaw: {},
    // Only the preloads that were taken out ask for it.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `/_astro/page.${hash}.js`, text };
}

/** The search of the pack as one classic script: engine and records. */
export async function searchScript(root: string, records: OfflineRecords): Promise<string> {
  const engine = await bundle({
    format: 'iife',
    globalName: 'shengengSearch',
    entryPoints: [join(root, 'src/search/offline.ts')],
  });
  return `${engine}var shengengRecords=${JSON.stringify(records)};\n`;
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  return outputFiles.map(({ text }) => text).join('');
}
