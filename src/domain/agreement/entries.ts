import { isRecord } from '../../schemas/is-record.ts';
import type { DataOf } from '../../schemas/index.ts';
import type { ContentGraph } from '../graph.ts';
import { policyOfDocument } from '../policies/of-document.ts';
import { heldIn } from './compare.ts';
import type { Held } from './compare.ts';

type Policy = DataOf<'policies'>;
type Facts = DataOf<'facts'>;
type Fact = Facts['facts'][number];

/** A text clients read, by its path below the client view. */
export interface ClientWords {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text and typed value of a client view but its source and its example, whatever fields there are. */
export function wordsOfView(view: object): ClientWords[] {
  return Object.entries(view).flatMap(([key, value]) =>
    key === 'source' || key === 'example' ? [] : wordsIn(value, [key]),
  );
}

function wordsIn(value: unknown, path: readonly (string | number)[]): ClientWords[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsIn(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => wordsIn(item, [...path, key]));
}

const dates = ['issued', 'published', 'effective', 'expiry'] as const;

/** What a policy says: its title and number, its days, its points. */
export const textsOfPolicy = (policy: Policy): string[] => [
  ...policy.keyPoints.map(({ text }) => text),
  policy.title,
  ...(policy.docNo ? [policy.docNo] : []),
  ...dates.flatMap((name) => policy[name] ?? []),
];

/** What a fact says, what was taken from its sources, and the document it tells of when the library has it. */
export function textsOfFact(graph: ContentGraph, fact: Fact): string[] {
  const sources = fact.sources.flatMap((id) => graph.source(id) ?? []);
  const policy = policyOfFact(graph, fact);
  return [
    fact.text,
    fact.period,
    ...sources.flatMap(({ title, note = '', date = '' }) => [title, note, date]),
    ...(policy ? textsOfPolicy(policy.data) : []),
  ];
}

/** The policy of the library a fact tells clients of. */
export const policyOfFact = (graph: ContentGraph, { client }: Fact) =>
  client?.source.title === undefined ? undefined : policyOfDocument(graph, client.source.title);

export const heldByPolicy = (policy: Policy): Held => heldIn(textsOfPolicy(policy));
export const heldByFact = (graph: ContentGraph, fact: Fact): Held => heldIn(textsOfFact(graph, fact));
