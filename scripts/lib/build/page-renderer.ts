import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet of a page, as Astro orders them. */
export interface PageStyle {
  depth: number;
  order: number;
  sheet: { type: 'external'; src: string } | { type: 'inline'; content: string };
}

/**
 * What Astro makes of the code alone: the program that renders the pages, and the scripts, styles and static files
 * beside them. Content does not change it, so one serves until the code changes.
 */
export interface PageRenderer {
  /** The module of the program that gives the app, by path in `program`. */
  entry: string;
  program: ReadonlyMap<string, Uint8Array>;
  /** Files of the site that are no pages, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Styles by Astro's own key of a page. */
  styles: ReadonlyMap<string, readonly PageStyle[]>;
}

/** Astro's folder for the program, inside the folder of the site. */
const programFolder = '.prerender';

/** Reads what stands in the folder of the site before the first page is rendered. */
export function readRenderer(site: string, styles: PageRenderer['styles']): PageRenderer {
  const program = filesBelow(join(site, programFolder));
  const entry = [...program.keys()].find((name) => /^prerender-entry\.[^/]+\.mjs$/.test(name));
  if (!entry) throw new Error('Astro 没有留下生成网页的程序。');
  const files = new Map([...filesBelow(site)].filter(([name]) => !name.startsWith(`${programFolder}/`)));
  return { entry, program, files, styles };
}

function filesBelow(dir: string): Map<string, Uint8Array> {
  const items = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = items.map((item) => join(item.parentPath, item.name)).sort();
  return new Map(paths.map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}
