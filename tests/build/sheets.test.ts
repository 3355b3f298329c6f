import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSingleFile } from '../../src/domain/playbook/files.ts';
import { classesIn, rulesOf, sheets } from '../helpers/sheets.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const pages = pagesOf(dir);
const built = new Map(
  readdirSync(join(dir, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(join(dir, '_astro', file), 'utf8')]),
);

const styledBy = (css: string) =>
  new Set(rulesOf(css).flatMap(({ selectors }) => selectors.flatMap(classesIn)));
const classesOn = (html: string) =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));

describe('style sheets of the built site', () => {
  it('need no layers and no light-dark(), which Chrome 90 does not know', () => {
    expect(built.size).toBeGreaterThan(3);
    for (const [file, css] of built) expect(css, file).not.toMatch(/@layer|light-dark\(/);
  });

  it('are on every page that has a class they style, five at most on a page', () => {
    const styles = new Map([...built].map(([file, css]) => [file, styledBy(css)]));
    const styled = new Set([...styles.values()].flatMap((names) => [...names]));
    for (const { path, html } of pages) {
      const loaded = [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/([^/"]+\.css)"/g)].map(
        ([, file = '']) => file,
      );
      expect(loaded.length, path).toBeLessThanOrEqual(5);
      const missing = [...classesOn(html)].filter(
        (name) => styled.has(name) && !loaded.some((file) => styles.get(file)?.has(name)),
      );
      expect(missing, path).toEqual([]);
    }
  });

  it('are all in the single files of the playbooks, as far as these have their classes', () => {
    const known = new Set(sheets().flatMap(({ text }) => [...styledBy(text)]));
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      isSingleFile(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const html = readFileSync(join(dir, file), 'utf8');
      const inside = styledBy(/<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '');
      expect(
        [...classesOn(html)].filter((name) => known.has(name) && !inside.has(name)),
        file,
      ).toEqual([]);
    }
  });
});
