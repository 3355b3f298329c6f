import type { Source } from '../../schemas/sources.ts';
import type { ContentGraph, Entry } from '../graph.ts';

const shortestAlias = 3;

/** Products and terms that a text names or refers to by id, by pinyin. */
export function termsIn(graph: ContentGraph, text: string): Entry<'products'>[] {
  return graph
    .all('products')
    .filter((product) => isTermIn(product, text))
    .toSorted((a, b) => compare(a.data.pinyin, b.data.pinyin) || compare(a.id, b.id));
}

export const isTermIn = ({ id, data }: Entry<'products'>, text: string): boolean =>
  [data.title, ...data.aliases.filter((alias) => alias.length >= shortestAlias), `"${id}"`].some((name) =>
    text.includes(name),
  );

/** Registered sources whose ids stand as values in a JSON text. */
export function sourcesIn(graph: ContentGraph, json: string): Source[] {
  const ids = new Set(Array.from(json.matchAll(/"(S\d{2,3}|ESSAY)"/g), ([, id = '']) => id));
  return [...ids].toSorted(compareIds).flatMap((id) => graph.source(id) ?? []);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** S09 before S10 before S100; the essay first. */
const compareIds = (a: string, b: string): number =>
  Number(a.slice(1) || 0) - Number(b.slice(1) || 0) || compare(a, b);
