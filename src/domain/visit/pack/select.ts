import { policyState, usableStates } from '../../policies/status.ts';
import type { PackChoices } from './choices.ts';
import type { PackData } from './pack-data.ts';
import { productsWithRoom } from './papers.ts';
import { productsInTurn } from './products.ts';
import { packSchemes } from './schemes.ts';

/** What the choices come to: the data that make up one visit. */
export type PackSelection = ReturnType<typeof selectForVisit>;

/** @throws when the pack data have no stage at all */
export function selectForVisit(packData: PackData, choices: PackChoices, today: string) {
  const stage = packData.stages.find((item) => item.stage === choices.stage) ?? packData.stages[0];
  if (!stage) throw new Error('拜访准备规则里没有拜访阶段');
  const schemes = packSchemes(packData, choices);
  const offered = isOffering(stage) ? productsInTurn(packData, schemes.taken) : [];
  return {
    stage,
    purpose: stage.purposes.find(({ id }) => id === choices.purpose) ?? stage.purposes[0],
    node: packData.nodes.find(({ id }) => id === choices.node),
    tier: packData.tiers.find(({ id }) => id === choices.tier),
    pains: packData.pains.filter(({ id }) => choices.pains?.includes(id)),
    schemes,
    products: productsWithRoom(schemes.taken, offered),
    policies: packData.policies.filter(({ dates, lastDay }) =>
      usableStates.includes(policyState(dates, lastDay, today).state),
    ),
  };
}

/** Whether anything is offered: who checks a warning leads nobody on and takes no product along. */
const isOffering = ({ questions }: PackData['stages'][number]): boolean =>
  questions.implication + questions.needPayoff > 0;
