import type { GovernedEntry } from '../entry/entry-view.ts';
import type { ContentGraph } from '../graph.ts';
import { sitePages } from './pages.ts';

/** A part of the site that is printed as one. */
export interface PrintBook {
  /** Segment of `/print/<id>/`. */
  id: string;
  title: string;
  entries: readonly GovernedEntry[];
}

/** Every section that can be printed as a whole: methods by phase, each industry, products by line, the rest whole. */
export function printBooks(graph: ContentGraph): PrintBook[] {
  const phases = graph.words('phases').map(({ id, name }) => ({
    id: `methods-${id}`,
    title: `方法：${name}`,
    entries: graph.all('methods').filter((entry) => entry.data.phase === id),
  }));
  const industries = graph.all('industries').map((industry) => ({
    id: `industry-${industry.id}`,
    title: `行业：${industry.data.title}`,
    entries: [
      industry,
      ...graph.all('nodes').filter((node) => node.id.startsWith(`${industry.id}/`)),
      ...graph.all('schemes').filter((scheme) => scheme.data.industry === industry.id),
    ],
  }));
  const lines = graph.words('productLines').map(({ id, name }) => ({
    id: `products-${id}`,
    title: `产品与术语：${name}`,
    entries: graph.all('products').filter((entry) => entry.data.line === id),
  }));
  const whole = sitePages.flatMap(({ title, print }) =>
    print ? [{ id: print, title, entries: graph.all(print) as readonly GovernedEntry[] }] : [],
  );
  return [...phases, ...industries, ...lines, ...whole].filter(({ entries }) => entries.length > 0);
}
