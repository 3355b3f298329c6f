import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** Root-relative address, for example `/industries/machinery/`. */
  path: string;
  html: string;
}

/** Every HTML page of a built site. */
export function pagesOf(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }));
}

/** One page of each kind, for tests that open a browser. */
export const pageTypes = [
  '/',
  '/methods/',
  '/methods/spin/',
  '/industries/',
  '/industries/machinery/',
  '/industries/machinery/struct/',
  '/schemes/',
  '/schemes/machinery-bill-pool/',
  '/products/',
  '/products/piaojuchi/',
  '/policies/',
  '/policies/shebei-gengxin-tiexi-2026-2/',
  '/cases/',
  '/cases/z-machinery/',
  '/tiers/',
  '/tiers/strategic/',
  '/regions/',
  '/regions/shili-jiahu/',
  '/health/',
  '/guide/',
  '/search/',
  '/status/',
  '/sources/',
  '/selfcheck/',
  '/local-data/',
] as const;
