import type { PackData } from './pack-data.ts';

/** What the reader chose. Nothing here names a client, so all of it may stand in an address. */
export interface PackChoices {
  node?: string | undefined;
  tier?: string | undefined;
  stage?: string | undefined;
  purpose?: string | undefined;
  pains?: readonly string[] | undefined;
  /** Schemes chosen by hand; picked by node and pains when absent. */
  schemes?: readonly string[] | undefined;
  /** Questions chosen by hand, by their ids in the bank; picked by stage and node when absent. Not in an address. */
  questions?: readonly string[] | undefined;
  /** Schemes and policies put in from their pages, which come before others. Not in an address. */
  wanted?: readonly string[] | undefined;
}

/** Names of the choices in an address, in its order. */
export const choiceNames = ['industry', 'node', 'tier', 'stage', 'purpose', 'pain', 'scheme'] as const;

/** Choices in an address; what the pack data do not know is dropped, whatever it says. */
export function choicesFrom(query: URLSearchParams, packData: PackData): PackChoices {
  const one = (name: string, known: readonly { id: string }[]) =>
    known.find(({ id }) => id === query.get(name))?.id;
  const many = (name: string, known: readonly { id: string }[]) =>
    query.has(name) ? known.map(({ id }) => id).filter((id) => query.getAll(name).includes(id)) : undefined;
  const stage = packData.stages.find((item) => item.stage === query.get('stage'));
  return {
    node: one('node', packData.nodes),
    tier: one('tier', packData.tiers),
    stage: stage?.stage,
    purpose: one('purpose', stage?.purposes ?? []),
    pains: many('pain', packData.pains),
    schemes: many('scheme', packData.schemes),
  };
}

/** The address of choices, without what was not chosen. */
export function choicesQuery(industry: string, choices: PackChoices): URLSearchParams {
  const query = new URLSearchParams({ industry });
  const { node, tier, stage, purpose, pains = [], schemes } = choices;
  for (const [name, value] of Object.entries({ node, tier, stage, purpose }))
    if (value) query.set(name, value);
  for (const id of pains) query.append('pain', id);
  // No scheme at all is a choice too; without a trace it would read as none chosen yet.
  for (const id of schemes?.length === 0 ? [''] : (schemes ?? [])) query.append('scheme', id);
  return query;
}
