import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { iconDrawing, iconFiles } from '../../src/domain/site/icons.ts';
import { madePaths } from '../../src/domain/site/files.ts';
import { linksOf, readersPages } from '../../src/domain/site/pages.ts';
import { site } from '../../src/site.config.ts';
import { graph } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const fileOf = (path: string): string => join(dir, path.endsWith('/') ? `${path}index.html` : path);
const navOf = (html: string): string => /<nav class="site-nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';

it.each(readersPages)(
  '$path has the title and the place the table of pages gives it',
  ({ path, title, section }) => {
    const html = readFileSync(fileOf(path), 'utf8');
    expect(html).toContain(`<title>${title}·`);
    const marked = /href="([^"]+)" aria-current="true"/.exec(navOf(html))?.[1];
    expect(marked).toBe(linksOf('nav').find((link) => link.section === section)?.path);
  },
);

it('names every page by a title of its own, with the name of the site last', () => {
  const titles = pagesOf(dir)
    .filter(({ html }) => html.includes('<main id="main"') && !html.includes('content="noindex"'))
    .map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.length).toBeGreaterThan(readersPages.length);
  expect(titles.filter((title) => !title.endsWith(`·${site.name}`))).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('has its icon as pictures of the sizes that browsers and phones ask for, linked from every page', () => {
  for (const [path, width] of Object.entries(iconFiles)) {
    const png = readFileSync(fileOf(path));
    expect(png.subarray(1, 4).toString(), path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([width, width]);
  }
  const links = [iconDrawing, ...Object.keys(iconFiles)].map((path) => `href="${path}"`);
  const without = pagesOf(dir).filter(
    ({ html }) => html.includes('<main id="main"') && !links.every((link) => html.includes(link)),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

it('says nothing to readers in the signs of programs', () => {
  const textOf = (html: string) =>
    html
      .slice(html.indexOf('<main'))
      .replace(/<(script|style|code|pre)\b[^]*?<\/\1>/g, '')
      .replace(/="[^"]*"/g, '')
      .replace(/<[^>]*>/g, '\n');
  const found = pagesOf(dir)
    .filter(({ path }) => !path.startsWith('/guide/') && !path.startsWith('/print/guide/'))
    .flatMap(({ path, html }) =>
      [...textOf(html).matchAll(/.{0,12}(?:[<>]=|&[lg]t;=|\dpp\b|\d 字节|含标签).{0,12}/g)].map(
        ([words]) => `${path} ${words}`,
      ),
    );
  expect(found).toEqual([]);
});

it('has every file and page the link check knows of', () => {
  expect(madePaths(graph).filter((path) => !existsSync(fileOf(path)))).toEqual([]);
});
