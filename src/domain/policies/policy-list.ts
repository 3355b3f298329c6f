import { facetsOf } from '../entry/entry-view.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { endingWithinDays, fixedWords, termNames } from './status.ts';
import type { PolicyState } from './status.ts';

/** A policy with what its list is filtered by. */
export interface ListedPolicy {
  entry: Entry<'policies'>;
  /** When it was issued, or takes effect; empty where neither is known. */
  day: string;
  industry: readonly string[];
  tier: readonly string[];
  /** Themes of its topics, each once. */
  topic: readonly string[];
  kind: string;
}

export interface PolicyFilter {
  name: string;
  label: string;
  options: readonly { value: string; label: string; count?: number }[];
}

/** All policies, the latest first. */
export const policyList = (graph: ContentGraph): ListedPolicy[] =>
  graph
    .all('policies')
    .map((entry) => listed(graph, entry))
    .sort((a, b) => (a.day < b.day ? 1 : -1));

function listed(graph: ContentGraph, entry: Entry<'policies'>): ListedPolicy {
  const { issued, effective, crossIndustry, topics, kind } = entry.data;
  const { industry, tier } = facetsOf(graph, entry);
  return {
    entry,
    day: issued ?? effective ?? '',
    industry: [...(crossIndustry ? ['各行业'] : []), ...industry],
    tier,
    topic: [...new Set(topics.map((topic) => themeOf(graph, topic)))],
    kind: kind === 'policy' ? '政策' : '标准与口径',
  };
}

function themeOf(graph: ContentGraph, topic: string): string {
  const word = graph.words('topics').find(({ id }) => id === topic);
  return word?.theme ?? word?.name ?? topic;
}

/** The states as a list is filtered by them, in the order in which they are worth a look. */
const stateNames: Readonly<Record<PolicyState, string>> = {
  ending: `${endingWithinDays} 天内失效`,
  upcoming: '还没施行',
  ...fixedWords,
};

/** Filters of the list; those that depend on the day come without counts. */
export const policyFilters = (policies: readonly ListedPolicy[]): PolicyFilter[] => [
  { name: 'state', label: '效力', options: named(stateNames) },
  { name: 'term', label: '期限', options: named(termNames) },
  counted(
    'industry',
    '行业',
    policies.map(({ industry }) => industry),
  ),
  counted(
    'topic',
    '主题',
    policies.map(({ topic }) => topic),
  ),
  counted(
    'tier',
    '层级',
    policies.map(({ tier }) => tier),
  ),
  counted(
    'kind',
    '种类',
    policies.map(({ kind }) => [kind]),
  ),
];

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

function counted(name: string, label: string, values: readonly (readonly string[])[]): PolicyFilter {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { name, label, options: [...counts].map(([value, count]) => ({ value, label: value, count })) };
}
