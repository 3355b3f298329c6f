import type { ContentGraph, Entry } from '../graph.ts';
import { policyState } from '../policies/status.ts';
import type { PolicyState } from '../policies/status.ts';
import { lastDayOf } from '../days.ts';
import type { DatedPolicy, PartContents } from './contents.ts';

const outOfForce: readonly PolicyState[] = ['expired', 'superseded'];

/** Policies for an industry as they stand on a day; watched ones first. */
export function policiesFor(
  graph: ContentGraph,
  industry: Entry<'industries'>,
  day: string,
): PartContents['policies'] {
  const named = ({ data }: Entry<'policies'>) => data.industries.some((id) => id === industry.id);
  const watched = ({ id }: Entry<'policies'>) => industry.data.watch.some((item) => item === id);
  const rank = (entry: Entry<'policies'>) =>
    (watched(entry) ? 0 : 2) + (entry.data.priority === 'core' ? 0 : 1);
  const all = graph
    .all('policies')
    .filter((entry) => named(entry) || entry.data.crossIndustry)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((entry) => dated(entry, day));
  const isGone = ({ standing }: DatedPolicy) => outOfForce.includes(standing);
  const living = all.filter((item) => !isGone(item));
  return {
    own: living.filter(({ entry }) => named(entry)),
    general: living.filter(({ entry }) => !named(entry)),
    leftOut: all.filter(isGone),
  };
}

function dated(entry: Entry<'policies'>, day: string): DatedPolicy {
  const { expiry } = entry.data;
  const lastDay = expiry && lastDayOf(expiry);
  const { state, words } = policyState(entry.data, lastDay, day);
  return { entry, state: words, standing: state, ...(lastDay && { lastDay }) };
}
