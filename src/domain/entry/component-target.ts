import type { Basis } from '../../schemas/fields.ts';
import type { Claim } from '../../schemas/claims.ts';
import type { PropsOf } from '../../schemas/components.ts';
import type { ContentGraph, Entry } from '../graph.ts';

type Indicator = Entry<'indicators'>['data']['items'][number];

/** Entry that holds the claims a `<Claim>` may show; `undefined` when there is none of that id. */
export function claimEntry(
  graph: ContentGraph,
  place: string,
): Entry<'cases'> | Entry<'methods'> | undefined {
  const [collection, id = ''] = place.split('/');
  return collection === 'cases' ? graph.find('cases', id) : graph.find('methods', id);
}

export const claimOf = (graph: ContentGraph, { entry, id }: PropsOf<'Claim'>): Claim | undefined =>
  claimEntry(graph, entry)?.data.claims.find((claim) => claim.id === id);

export const indicatorsOf = (graph: ContentGraph, industry: string): readonly Indicator[] =>
  graph.find('indicators', industry)?.data.items ?? [];

export const indicatorOf = (
  graph: ContentGraph,
  { industry, metric }: PropsOf<'Kpi'>,
): Indicator | undefined => indicatorsOf(graph, industry).find((item) => item.metric === metric);

/** Basis of the formula and the result of a claim somebody else stated: the working is ours. */
export const workingBasis = (stated: Basis): Basis | undefined =>
  stated === 'essay' || stated === 'essay+assumption' || stated === 'sourced' ? 'derived' : undefined;
