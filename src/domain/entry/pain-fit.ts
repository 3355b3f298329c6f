import type { ContentGraph, Entry } from '../graph.ts';

/** A node with what can be said of it: the pains of the facts of its industry, the products that serve it. */
export interface PainedNode {
  index: number;
  /** `industry/node` */
  id: string;
  name: string;
  pains: ReadonlySet<string>;
  products: ReadonlySet<string>;
}
export interface AnsweringProduct {
  index: number;
  id: string;
  name: string;
  pains: readonly string[];
}

/** @param ids `industry/node`; what cannot be found is left out */
export const painedNodes = (graph: ContentGraph, ids: readonly string[]): PainedNode[] =>
  ids.flatMap((id, index) => {
    const node = graph.find('nodes', id);
    if (!node) return [];
    const { title, products } = node.data;
    return [{ index, id, name: title, pains: painsAt(graph, id), products: new Set<string>(products) }];
  });

function painsAt(graph: ContentGraph, id: string): Set<string> {
  const [industry = '', short] = id.split('/');
  const pains = graph.find('facts', industry)?.data.pains ?? [];
  return new Set(pains.flatMap(({ pain, nodes }) => (nodes.some((node) => node === short) ? [pain] : [])));
}

/** What cannot be found is left out. */
export const answeringProducts = (graph: ContentGraph, ids: readonly string[]): AnsweringProduct[] =>
  ids.flatMap((id, index) => {
    const product = graph.find('products', id);
    return product ? [{ index, id, name: product.data.title, pains: product.data.pains }] : [];
  });

/** Products of the whole library that answer a pain. */
export const answersTo = (graph: ContentGraph, pain: string): Entry<'products'>[] =>
  graph.all('products').filter(({ data }) => data.pains.some((one) => one === pain));

export const hasOne = ({ pains: own }: PainedNode, pains: readonly string[]): boolean =>
  pains.some((pain) => own.has(pain));

export const usesOne = ({ products: own }: PainedNode, products: readonly AnsweringProduct[]): boolean =>
  products.some(({ id }) => own.has(id));

/** Whether goods, money or credit flow between the node and one that has a pain: it is the other side of it. */
export function isOtherSide(
  graph: ContentGraph,
  { id }: PainedNode,
  nodes: readonly PainedNode[],
  pains: readonly string[],
): boolean {
  const [industry = ''] = id.split('/');
  const edges = graph.find('chains', industry)?.data.edges ?? [];
  const flows = new Set(
    edges.flatMap(({ from, to }) => [
      `${industry}/${from}>${industry}/${to}`,
      `${industry}/${to}>${industry}/${from}`,
    ]),
  );
  return nodes.some((other) => hasOne(other, pains) && flows.has(`${id}>${other.id}`));
}
