import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import Pairs from '../../../src/components/product/Pairs.astro';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();

it('leads both ways between products that one of them names beside itself', async () => {
  const products = graph.all('products').filter(({ data }) => (data.handbook?.pairs.length ?? 0) > 0);
  const pages = new Map<string, string>();
  for (const { id, data } of products) {
    const props = { graph, id, pairs: data.handbook?.pairs ?? [] };
    pages.set(id, await container.renderToString(Pairs, { props }));
  }
  const links = (html: string) =>
    [...html.matchAll(/href="[^"]*\/products\/([^/"]+)\/"/g)].map(([, to]) => to);
  for (const { id, data } of products)
    for (const { product } of data.handbook?.pairs ?? []) {
      expect(links(pages.get(id) ?? '')).toContain(product);
      const other = pages.get(product);
      if (other !== undefined) expect(links(other).filter((to) => to === id)).toHaveLength(1);
    }
});
