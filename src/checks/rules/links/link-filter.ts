import { facetsOf, isGoverned } from '../../../domain/entry/entry-view.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import { collectionNames } from '../../../schemas/index.ts';
import { linksIn, siteTarget } from '../../markdown/addresses.ts';
import { contextRule } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

/** Choices in a link to a list or a tool; a value nobody knows would be dropped without a word. */
export const linkFilter = contextRule('link-filter', 'error', (file, { graph }) =>
  linksIn(file).flatMap(({ url, place }) => {
    const path = siteTarget(url)?.path;
    const query = url.split('#')[0]?.split('?')[1];
    if (!path?.startsWith('/') || query === undefined) return [];
    return [...new URLSearchParams(query)].flatMap(([name, value]) => {
      const known = path.startsWith('/tools/') ? idsOf(graph, name, query) : namesOf(graph, path, name);
      if (known.length === 0 || known.includes(value)) return [];
      return [
        {
          place,
          message: `链接里 ${name}=${value} 选不到东西${suggestion(value, known)}`,
          fix: `可以写：${known.slice(0, 8).join('、')}${known.length > 8 ? ' 等' : ''}；不筛选就删掉 ? 后面的`,
        },
      ];
    });
  }),
);

/** What the tools are told in an address; nothing for names they do not know. */
function idsOf(graph: ContentGraph, name: string, query: string): string[] {
  const industry = new URLSearchParams(query).get('industry');
  switch (name) {
    case 'industry':
      return graph.all('industries').map(({ id }) => id);
    case 'tier':
      return graph.all('tiers').map(({ id }) => id);
    case 'node':
      return graph
        .all('nodes')
        .filter(({ id }) => industry === null || id.startsWith(`${industry}/`))
        .map(({ id }) => id.split('/').at(-1) ?? '');
    case 'stage':
      return graph.words('visitStages').map(({ id }) => id);
    case 'pain':
      return graph.words('pains').map(({ id }) => id);
    case 'scheme':
      return graph.all('schemes').map(({ id }) => id);
    default:
      return [];
  }
}

/** What a list can be filtered by: names as readers see them; nothing for pages that are no list of ours. */
function namesOf(graph: ContentGraph, path: string, name: string): string[] {
  if (!/^\/[a-z]+\/$/.test(path) || path === '/search/') return [];
  const entries = collectionNames.flatMap((collection) => [...graph.all(collection)]).filter(isGoverned);
  const values = entries.flatMap((entry) => {
    const facets: Readonly<Record<string, readonly string[]>> = { ...facetsOf(graph, entry) };
    return facets[name] ?? [];
  });
  return [...new Set(values)];
}
