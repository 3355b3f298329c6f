import type { PackData, ProductSummary, SchemeSummary } from './pack-data.ts';

/** A product whose handbook can be used. */
export type HandbookProduct = ProductSummary & { handbook: NonNullable<ProductSummary['handbook']> };

/** Products of the schemes in the order in which they matter: the first of every scheme, then the second. */
export function productsInTurn({ products }: PackData, schemes: readonly SchemeSummary[]): HandbookProduct[] {
  const longest = Math.max(0, ...schemes.map((scheme) => scheme.products.length));
  const ids = Array.from({ length: longest }, (_, rank) =>
    schemes.flatMap((scheme) => scheme.products[rank] ?? []),
  ).flat();
  const found = [...new Set(ids)].flatMap((id) => products.find((product) => product.id === id) ?? []);
  return found.filter((product): product is HandbookProduct => product.handbook !== undefined);
}

/** Names of the products of a scheme. */
export const productNames = ({ products }: PackData, scheme: SchemeSummary): string[] =>
  scheme.products.flatMap((id) => products.find((product) => product.id === id)?.name ?? []);
