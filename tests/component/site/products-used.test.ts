import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import ProductsUsed from '../../../src/components/product/ProductsUsed.astro';
import { productLines } from '../../../src/domain/entry/product-lines.ts';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();
const mark = (text: string) => text;

it('tells of every product of a scheme what the client brings and its terms, whole or by a link', async () => {
  for (const { data } of graph.all('schemes')) {
    const products = data.products.map((id) => graph.get('products', id));
    const html = await container.renderToString(ProductsUsed, { props: { products, mark } });
    for (const product of products)
      for (const { section, stated } of productLines(product.data)) {
        const { points } = product.data.handbook?.[section] ?? { points: [] };
        if (stated) expect(stated.text).toBe(points.join('；'));
        expect(html).toContain(stated?.text ?? `/products/${product.id}/#${section}"`);
      }
  }
});

it('has a short line and a long one among the products of the schemes, and none for a term', () => {
  const lines = graph.all('products').flatMap(({ data }) => productLines(data));
  expect(new Set(lines.map(({ stated }) => stated !== undefined))).toEqual(new Set([true, false]));
  const terms = graph.all('products').filter(({ data }) => data.practice && !data.handbook);
  expect(terms.flatMap(({ data }) => productLines(data))).toEqual([]);
});
