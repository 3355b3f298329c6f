import type { ContentGraph } from '../../graph.ts';
import type { Obstacle } from './obstacle-kinds.ts';
import { editionsFor } from '../series.ts';
import type { Strand } from '../series.ts';

/** Tells of `policies/<id>` or `facts/<industry>/<id>` in its present version whether clients have had it. */
export type ToldBefore = (entry: string, version: string) => Obstacle | undefined;

/** What editions before a day told the readers of a strand, or will tell them once they are published. */
export function toldBefore(graph: ContentGraph, day: string, strand: Strand): ToldBefore {
  const said = new Map<string, string>();
  const planned = new Map<string, string>();
  for (const { id, data } of editionsFor(graph, strand)) {
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

/** Versions in which the readers of a strand had entries last. */
export const publishedVersions = (graph: ContentGraph, strand: Strand): ReadonlyMap<string, string> =>
  new Map(
    editionsFor(graph, strand)
      .flatMap(({ id }) => graph.find('publications', id) ?? [])
      .flatMap(({ data }) => data.items.map((item) => [item.entry, item.version] as const)),
  );
