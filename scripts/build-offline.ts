import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { offlineFolder, offlinePack, offlineSearchScript } from '../src/domain/offline.ts';
import { isClientFile, isPackedClientFile } from '../src/domain/newsletter/files.ts';
import { isSingleFile } from '../src/domain/playbook/files.ts';
import { industryOfPieces, piecesScript, piecesScriptText } from '../src/domain/visit-pack/files.ts';
import { moduleScripts, offlinePage, withPackSize } from '../src/render/offline/page.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { siteData } from '../src/search/build/site-data.ts';
import { pageRecord } from '../src/search/page-record.ts';
import { classicScripts, searchScript } from './lib/offline/classic-scripts.ts';
import { reproducibleZip } from './lib/offline/zip.ts';
import { normalizeBase } from './serve.ts';

export interface OfflineBuild {
  pages: number;
  bytes: number;
}

/**
 * What the pack leaves out: the online search, data for other tools, pages that only a server shows;
 * and of the newsletter its pictures and versions by segment.
 */
const leftOut = /^(pagefind|api)\/|^(404\.html|robots\.txt)$|\.zip$|^_astro\/.*\.js$/;
const root = resolve(import.meta.dirname, '..');
const utf8 = new TextEncoder();

/**
 * Packs a built site into a zip that works from `file://`, and writes the size of the zip into
 * the page that offers it.
 * @param base address path the site was built for
 */
export async function buildOffline(dir: string, base: string): Promise<OfflineBuild> {
  const site = await readSite(dir);
  const pages = [...site].flatMap(([name, bytes]) =>
    isPage(name) ? [{ name, path: pathOf(name), html: new TextDecoder().decode(bytes) }] : [],
  );
  const { files: scripts, inPlaceOf } = await bundleScripts(dir, base, pages);
  const files = new Map(site);
  for (const { name, path, html } of pages) {
    files.set(name, utf8.encode(offlinePage(html, { path, base }, inPlaceOf(html))));
  }
  for (const [path, script] of scripts) files.set(path.slice(1), utf8.encode(script));
  for (const [path, script] of await piecesScripts(dir)) files.set(path, utf8.encode(script));
  const records = pages.flatMap(({ name, html }) => pageRecord(html, name) ?? []);
  const { data, names } = siteData(records, await loadGraph(contentRoot));
  const texts = records.map(({ sections }) => sections);
  files.set(offlineSearchScript, utf8.encode(await searchScript(root, { data, names, texts })));
  const zip = reproducibleZip(files, offlineFolder);
  await write(dir, zip);
  return { pages: pages.length, bytes: zip.length };
}

async function readSite(dir: string): Promise<Map<string, Uint8Array>> {
  const names = globSync('**/*.*', { cwd: dir })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !leftOut.test(name) && (!isClientFile(name) || isPackedClientFile(name)))
    .sort();
  const contents = await Promise.all(names.map((name) => readFile(join(dir, name))));
  return new Map(names.map((name, index) => [name, contents[index] ?? new Uint8Array()]));
}

/** Pieces for visits as scripts, for nothing may be fetched from a disk. */
async function piecesScripts(dir: string): Promise<[string, string][]> {
  const names = globSync('api/visit/*.json', { cwd: dir })
    .map((name) => name.split(sep).join('/'))
    .sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const industry = industryOfPieces(name) ?? '';
      const json = await readFile(join(dir, name), 'utf8');
      return [piecesScript(industry).slice(1), piecesScriptText(industry, json)];
    }),
  );
}

/** A file that holds all of itself goes into the pack as it is. */
const isPage = (name: string): boolean =>
  name.endsWith('.html') && !isSingleFile(name) && !isClientFile(name);

const pathOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** The scripts of all pages, each file once. @returns them, and which of them a page runs */
async function bundleScripts(dir: string, base: string, pages: readonly { html: string }[]) {
  const modulesOf = (html: string) => moduleScripts(html).map((src) => src.slice(base.length - 1));
  const all = new Set(pages.flatMap(({ html }) => modulesOf(html)));
  const { files, inPlaceOf } = await classicScripts(resolve(dir), [...all]);
  return { files, inPlaceOf: (html: string) => inPlaceOf(modulesOf(html)) };
}

async function write(dir: string, zip: Uint8Array): Promise<void> {
  const file = join(dir, offlinePack);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, zip);
  const page = join(dirname(file), 'index.html');
  await writeFile(page, withPackSize(await readFile(page, 'utf8'), zip.length));
}

if (import.meta.main) {
  const base = normalizeBase(process.env['SHENGENG_BASE'] ?? '/');
  const { pages, bytes } = await buildOffline(process.argv[2] ?? 'dist/site', base);
  console.log(`离线版收录 ${pages} 页，共 ${(bytes / 1024).toFixed(0)} KB`);
}
