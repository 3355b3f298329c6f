import type { ContentGraph } from '../graph.ts';
import type { Obstacle } from './obstacle-kinds.ts';

/** Tells of `policies/<id>` or `facts/<industry>/<id>` in its present version whether clients have had it. */
export type ToldBefore = (entry: string, version: string) => Obstacle | undefined;

/** What editions before a day told, or will tell once they are published. */
export function toldBefore(graph: ContentGraph, day: string): ToldBefore {
  const said = new Map<string, string>();
  const planned = new Map<string, string>();
  for (const { id, data } of graph.all('editions')) {
    if (data.publishedOn >= day) continue;
    const record = graph.find('publications', id);
    if (record) for (const { entry, version } of record.data.items) said.set(`${entry} ${version}`, id);
    else for (const entry of picksIn(data)) planned.set(entry, id);
  }
  return (entry, version) => {
    const published = said.get(`${entry} ${version}`);
    if (published) return { kind: 'told', text: `${published} 已发，没有变化` };
    const edition = planned.get(entry);
    return edition ? { kind: 'told', text: `${edition} 已选用，还没有发布` } : undefined;
  };
}

const picksIn = (edition: {
  policies: readonly { policy: string }[];
  facts: readonly { fact: string }[];
}): string[] => [
  ...edition.policies.map(({ policy }) => `policies/${policy}`),
  ...edition.facts.map(({ fact }) => `facts/${fact}`),
];

/** Versions in which entries were published last. */
export const publishedVersions = (graph: ContentGraph): ReadonlyMap<string, string> =>
  new Map(
    graph
      .all('publications')
      .flatMap(({ data }) => data.items.map((item) => [item.entry, item.version] as const)),
  );
