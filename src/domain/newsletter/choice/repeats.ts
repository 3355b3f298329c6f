import { numberOf } from '../number.ts';
import { policyOfFact } from '../../agreement/entries.ts';
import type { ContentGraph, Entry } from '../../graph.ts';
import { factOf } from './picks.ts';

type Edition = Entry<'editions'>;

/** Something an edition tells that another told before it, or tells itself. */
export interface Repeat {
  readonly field: 'policies' | 'facts';
  readonly index: number;
  /** Id of the entry: `industry/fact` for a fact. */
  readonly id: string;
  /** Editions before that carried it, the newest last. */
  readonly earlier: readonly { readonly id: string; readonly published: boolean }[];
}

interface Pick {
  field: Repeat['field'];
  index: number;
  id: string;
  /** What it tells of: a policy told through a fact is the policy. */
  subject: string;
}

/** What is picked, with the document each tells of. */
export const picksWithSubjects = (graph: ContentGraph, { policies, facts }: Edition['data']): Pick[] => [
  ...policies.map(({ policy }, index): Pick => ({
    field: 'policies',
    index,
    id: policy,
    subject: `policies/${policy}`,
  })),
  ...facts.map(({ fact }, index): Pick => ({
    field: 'facts',
    index,
    id: fact,
    subject: subjectOf(graph, fact),
  })),
];

function subjectOf(graph: ContentGraph, id: string): string {
  const found = factOf(graph, id);
  const policy = found && policyOfFact(graph, found.fact);
  return policy ? `policies/${policy.id}` : `facts/${id}`;
}

/** Picks of an edition whose subject an edition before it carried. */
export function repeatsIn(graph: ContentGraph, edition: Edition): Repeat[] {
  const before = graph
    .all('editions')
    .filter(({ data }) => data.publishedOn < edition.data.publishedOn)
    .sort((a, b) => (a.data.publishedOn < b.data.publishedOn ? -1 : 1))
    .map((entry) => ({
      id: entry.id,
      published: graph.find('publications', entry.id) !== undefined,
      subjects: new Set(picksWithSubjects(graph, entry.data).map(({ subject }) => subject)),
    }));
  return picksWithSubjects(graph, edition.data).flatMap(({ field, index, id, subject }): Repeat[] => {
    const earlier = before
      .filter(({ subjects }) => subjects.has(subject))
      .map(({ id: other, published }) => ({ id: other, published }));
    return earlier.length === 0 ? [] : [{ field, index, id, earlier }];
  });
}

/** `2026年第10期`: the newest published edition that told a reader of each pick, by `policies/<id>` or `facts/<industry>/<id>`. */
export function remindedOf(graph: ContentGraph, edition: Edition): ReadonlyMap<string, string> {
  return new Map(
    repeatsIn(graph, edition).flatMap(({ field, id, earlier }) => {
      const last = earlier.findLast(({ published }) => published);
      const told = last && graph.find('editions', last.id);
      return told ? [[`${field}/${id}`, numberOf(graph, told).replace(/（.*/, '')] as const] : [];
    }),
  );
}
