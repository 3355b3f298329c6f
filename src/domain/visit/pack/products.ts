import type { NodeSummary, PackData, ProductSummary, SchemeSummary } from './pack-data.ts';

/** A product whose handbook can be used. */
export type HandbookProduct = ProductSummary & { handbook: NonNullable<ProductSummary['handbook']> };

/** Products of the schemes in the order in which they matter: the first of every scheme, then the second. */
export function productsInTurn({ products }: PackData, schemes: readonly SchemeSummary[]): HandbookProduct[] {
  const longest = Math.max(0, ...schemes.map((scheme) => scheme.products.length));
  const ids = Array.from({ length: longest }, (_, rank) =>
    schemes.flatMap((scheme) => scheme.products[rank] ?? []),
  ).flat();
  return withHandbook(products, [...new Set(ids)]);
}

/**
 * Products that suit a node and are in none of the schemes: where too few schemes fit, they are the other ways, not the
 * schemes of other nodes.
 */
export const singleProducts = (
  { products }: PackData,
  node: NodeSummary,
  schemes: readonly SchemeSummary[],
  count: number,
): HandbookProduct[] =>
  withHandbook(
    products,
    node.products.filter((id) => !schemes.some((scheme) => scheme.products.includes(id))),
  ).slice(0, Math.max(0, count));

function withHandbook(products: readonly ProductSummary[], ids: readonly string[]): HandbookProduct[] {
  const found = ids.flatMap((id) => products.find((product) => product.id === id) ?? []);
  return found.filter((product): product is HandbookProduct => product.handbook !== undefined);
}

/** Names of the products of a scheme. */
export const productNames = ({ products }: PackData, scheme: SchemeSummary): string[] =>
  scheme.products.flatMap((id) => products.find((product) => product.id === id)?.name ?? []);
