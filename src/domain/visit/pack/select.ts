import { policyState } from '../../policy-status.ts';
import type { PackChoices } from './choices.ts';
import type { PackPieces } from './pieces.ts';
import { packSchemes } from './schemes.ts';

/** What the choices come to: the pieces that make up one visit. */
export type PackSelection = ReturnType<typeof selectPieces>;

/** States of a policy that may be taken along; what is over or unsure stays at home. */
const usableStates: readonly string[] = ['upcoming', 'current', 'ending'];

/** @throws when the pieces have no stage at all */
export function selectPieces(pieces: PackPieces, choices: PackChoices, today: string) {
  const stage = pieces.stages.find((item) => item.stage === choices.stage) ?? pieces.stages[0];
  if (!stage) throw new Error('拜访准备规则里没有拜访阶段');
  return {
    stage,
    purpose: stage.purposes.find(({ id }) => id === choices.purpose) ?? stage.purposes[0],
    node: pieces.nodes.find(({ id }) => id === choices.node),
    tier: pieces.tiers.find(({ id }) => id === choices.tier),
    pains: pieces.pains.filter(({ id }) => choices.pains?.includes(id)),
    schemes: packSchemes(pieces, choices),
    policies: pieces.policies.filter(({ dates, lastDay }) =>
      usableStates.includes(policyState(dates, lastDay, today).state),
    ),
  };
}
