import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../src/domain/graph.ts';
import { madePaths } from '../../../../src/domain/site/files.ts';
import { linksOf, sitePages } from '../../../../src/domain/site/pages.ts';
import { pagedCollections } from '../../../../src/schemas/index.ts';
import { graph } from '../../../helpers/content.ts';
import { samplePages } from '../../../helpers/pages.ts';

const paths = sitePages.map(({ path }) => path);

/** Addresses of the page files that make one page each. */
const pageFiles = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !/[[_]/.test(file))
  .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`)
  .map((path) => (path === '/404/' ? '/404.html' : path));

describe('the table of pages', () => {
  it('holds every page that is made for itself, and no other', () => {
    const entries = pagedCollections.flatMap((name) => graph.all(name).map(pathOf));
    expect(pageFiles.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => !pageFiles.includes(path) && !entries.includes(path))).toEqual([]);
  });

  it('names each page once, and what the build makes besides is none of them', () => {
    const all = [...paths, ...madePaths(graph)];
    expect(all.filter((path, index) => all.indexOf(path) !== index)).toEqual([]);
  });

  it('marks one item of the navigation and of the bar for a section', () => {
    for (const place of ['nav', 'bar'] as const) {
      const sections = linksOf(place).map(({ section }) => section);
      expect(new Set(sections).size).toBe(sections.length);
      expect(sections).not.toContain(undefined);
    }
  });

  it('leads to six parts at most from the header, and on a phone to the five that are needed on the way', () => {
    expect(linksOf('nav').length).toBeLessThanOrEqual(6);
    expect(linksOf('bar').map(({ label }) => label)).toEqual(['首页', '行业', '搜索', '工具', '学习']);
  });

  it('tells what editors and IT look after apart from what managers look for', () => {
    const upkeep = linksOf('upkeep').map(({ path }) => path);
    const others = (['nav', 'bar', 'footer'] as const).flatMap(linksOf).map(({ path }) => path);
    expect(upkeep.filter((path) => others.includes(path))).toEqual([]);
    expect(upkeep).toEqual(expect.arrayContaining(['/guide/', '/status/', '/selfcheck/']));
    expect(others).toContain('/newsletters/');
  });

  it('leads from every page to each section of the site', () => {
    const reached = new Set(
      (['nav', 'footer', 'upkeep', 'bar'] as const).flatMap(linksOf).map((link) => link.section),
    );
    const sections = sitePages.flatMap(({ section }) => section ?? []);
    expect(sections.filter((section) => !reached.has(section))).toEqual([]);
  });
});

it('a page of every collection that has pages is opened in a browser', () => {
  const opened: readonly string[] = samplePages;
  const unopened = pagedCollections.filter(
    (name) => !graph.all(name).some((one) => opened.includes(pathOf(one))),
  );
  expect(unopened).toEqual([]);
});
