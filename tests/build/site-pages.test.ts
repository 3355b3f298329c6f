import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { madePaths } from '../../src/domain/site/files.ts';
import { linksOf, readersPages } from '../../src/domain/site/pages.ts';
import { graph } from '../helpers/content.ts';
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

it('has every file and page the link check knows of', () => {
  expect(madePaths(graph).filter((path) => !existsSync(fileOf(path)))).toEqual([]);
});
