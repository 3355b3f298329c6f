import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathOf } from '../../src/domain/graph.ts';
import { offlinePack } from '../../src/domain/site/offline.ts';
import { isStatusFile } from '../../src/domain/seals/files.ts';
import { readersPages } from '../../src/domain/site/pages.ts';
import { isBriefFile } from '../../src/domain/visit/pack/files.ts';
import { isClientFile } from '../../src/domain/newsletter/files.ts';
import { isPlaybookFile, isSingleFile } from '../../src/domain/playbook/files.ts';
import { graph } from './content.ts';

export interface BuiltPage {
  /** Root-relative address, for example `/industries/machinery/`. */
  path: string;
  html: string;
}

/** Every HTML page of a built site; the single files of the playbooks have tests of their own. */
export function pagesOf(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !isSingleFile(file) && !isClientFile(file))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }));
}

/** Links of the pages that lead to no page or no anchor, as `page → link`. @param base site base, `/` or `/kb/` */
export function deadLinks(pages: readonly BuiltPage[], base = '/'): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page.html]));
  return pages.flatMap((page) =>
    [...page.html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)]
      .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
      .filter((href) => !isAlive(href, page, byPath, base))
      .map((href) => `${page.path} → ${href}`),
  );
}

function isAlive(href: string, page: BuiltPage, byPath: ReadonlyMap<string, string>, base: string): boolean {
  if (/^(https?:|mailto:)/.test(href)) return true;
  const { pathname, hash } = new URL(href, `http://site${base}${page.path.slice(1)}`);
  if (!pathname.startsWith(base)) return false;
  const path = `/${decodeURI(pathname.slice(base.length))}`;
  // Their own tests open them.
  if (path === offlinePack || isPlaybookFile(path) || isBriefFile(path) || isClientFile(path)) return true;
  if (isStatusFile(path)) return true;
  const target = byPath.get(path.replace(/\/index\.html$/, '/'));
  if (target === undefined) return false;
  return hash === '' || target.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}

/** Pages of entries, of each collection that has them, and made pages that are like no other. */
export const samplePages = [
  '/methods/spin/',
  '/industries/machinery/',
  '/industries/machinery/struct/',
  '/schemes/machinery-bill-pool/',
  '/products/piaojuchi/',
  '/policies/shebei-gengxin-tiexi-2026-2/',
  '/cases/z-machinery/',
  '/tiers/strategic/',
  '/tools/tier/',
  '/tools/health/',
  '/tools/contact-grid/',
  '/tools/ladder/',
  '/tools/profile/',
  '/tools/mining/',
  '/tools/matching/',
  '/tools/rivals/',
  '/tools/capacity/',
  '/tools/visit-pack/',
  '/tools/spin-sheet/',
  '/tools/minutes/',
  '/tools/follow-up/',
  '/tools/warning/',
  '/tools/touchpoints/',
  '/tools/event-kit/',
  '/tools/weekly/',
  '/tools/region-map/',
  '/tools/team-sheet/',
  '/tools/value/',
  '/tools/working-capital/',
  '/learn/red-lines/',
  '/learn/maintenance/',
  '/learn/basics/liudai-xuqiu-cesuan/',
  '/regions/shili-jiahu/',
  '/guide/components/',
  '/playbooks/machinery/',
  '/newsletters/2026-11/',
  '/print/tiers/',
] as const;

/** One page of each kind, for tests that open a browser. */
export const pageTypes: readonly string[] = [...readersPages.map(({ path }) => path), ...samplePages];

/** The pages that hold a whole industry, the longest of the site. */
export const industryPages = graph.all('industries').map(pathOf);

/** Pages as an address opens them, with something in them. */
export const pageStates = [
  '/search/?q=票据池',
  '/tools/visit-pack/?industry=machinery&node=struct&tier=growth&pain=MP1',
  '/tools/spin-sheet/?industry=healthcare&node=dist-nat',
] as const;
