import { describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const html = new Map(pagesOf((await builtSite()).dir).map((page) => [page.path, page.html]));
const section = (path: string, id: string): string =>
  new RegExp(`<h2 id="${id}">[^]*?</section>`).exec(html.get(path) ?? '')?.[0] ?? '';

describe('lists of policies', () => {
  it('put superseded ones after all others on the page of an industry', () => {
    for (const { id } of graph.all('industries')) {
      const list = section(`/industries/${id}/`, 'policies').split('class="screen-only"')[1] ?? '';
      const forces = [...list.matchAll(/href="\/policies\/([^"/]+)\/"/g)].map(
        ([, policy = '']) => graph.get('policies', policy).data.force === 'superseded',
      );
      const own = graph.all('policies').filter(({ data }) => data.industries.some((one) => one === id));
      expect(forces).toHaveLength(own.length);
      expect(forces).toEqual(forces.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('places that refer to a page', () => {
  it('are real ones: a made-up region is not among them', () => {
    const policies = [...html.keys()].filter((path) => path.startsWith('/policies/'));
    expect(policies.filter((path) => section(path, 'backlinks').includes('/regions/'))).toEqual([]);
    expect(section('/policies/shebei-gengxin-tiexi-2026-2/', 'backlinks')).toContain('href=');
  });
});

describe('red lines', () => {
  it('stand on every scheme, tier and policy', () => {
    for (const collection of ['schemes', 'tiers', 'policies'] as const)
      for (const { id } of graph.all(collection))
        expect(html.get(`/${collection}/${id}/`), id).toMatch(
          /<h2 id="red-lines">红线<\/h2>\s*<ul[^>]*>\s*<li/,
        );
  });
});
