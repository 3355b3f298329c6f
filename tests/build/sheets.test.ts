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

const selectorsIn = (css: string) => new Set(rulesOf(css).flatMap(({ selectors }) => selectors));
/** A selector without what compiling adds or takes away: weight of a layer, spaces, quotes. */
const plainly = (selector: string) =>
  selector.replaceAll(/:not\(#\\#\)|\s(?=[>+~])|(?<=[>+~])\s|['"\\]|:(?=:)/g, '');
/** Classes and custom elements a selector asks for. */
const askedBy = (selector: string) => {
  const plain = selector.replaceAll(/:not\([^)]*\)/g, '');
  return [...classesIn(plain), ...(plain.match(/(?<![\w.[-])[a-z]+(?:-[a-z]+)+/g) ?? [])];
};
const namesOn = (html: string) =>
  new Set([
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    ...[...html.matchAll(/<([a-z]+(?:-[a-z]+)+)/g)].map(([, name = '']) => name),
  ]);
/** Those of `selectors` that may fit something in `html` and are not in `loaded`. */
function lacking(html: string, selectors: Iterable<string>, loaded: ReadonlySet<string>): string[] {
  const names = namesOn(html);
  const fits = (asked: readonly string[]) => asked.length > 0 && asked.every((name) => names.has(name));
  return [...selectors].filter((selector) => !loaded.has(selector) && fits(askedBy(selector)));
}

describe('style sheets of the built site', () => {
  it('need no layers and no light-dark(), which Chrome 90 does not know', () => {
    expect(built.size).toBeGreaterThan(3);
    for (const [file, css] of built) expect(css, file).not.toMatch(/@layer|light-dark\(/);
  });

  it('are on every page that has what they style, five at most on a page', () => {
    const selectors = new Map([...built].map(([file, css]) => [file, selectorsIn(css)]));
    const all = new Set([...selectors.values()].flatMap((some) => [...some]));
    for (const { path, html } of pages) {
      const files = [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/([^/"]+\.css)"/g)].map(
        ([, file = '']) => file,
      );
      expect(files.length, path).toBeLessThanOrEqual(5);
      const loaded = new Set(files.flatMap((file) => [...(selectors.get(file) ?? [])]));
      expect(lacking(html, all, loaded), path).toEqual([]);
    }
  });

  it('are all in the single files of the playbooks, as far as these have what they style', () => {
    const all = new Set(sheets().flatMap(({ rules }) => rules.flatMap((rule) => rule.selectors)));
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      isSingleFile(file),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const html = readFileSync(join(dir, file), 'utf8');
      const inside = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
      const known = new Set([...selectorsIn(inside)].map(plainly));
      const wanted = new Map([...all].map((selector) => [plainly(selector), selector]));
      expect(lacking(html, wanted.keys(), known), file).toEqual([]);
    }
  });
});
