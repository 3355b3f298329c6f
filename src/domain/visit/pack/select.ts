import { policyState, usableStates } from '../../policies/status.ts';
import type { PackChoices } from './choices.ts';
import { fitting } from './fitting.ts';
import type { PackData, PolicySummary } from './pack-data.ts';
import { productsWithRoom } from './papers.ts';
import { productsInTurn, singleProducts } from './products.ts';
import type { HandbookProduct } from './products.ts';
import { packSchemes } from './schemes.ts';

/** What the choices come to: the data that make up one visit. */
export type PackSelection = ReturnType<typeof selectForVisit>;

/** @throws when the pack data have no stage at all */
export function selectForVisit(packData: PackData, choices: PackChoices, today: string) {
  const stage = packData.stages.find((item) => item.stage === choices.stage) ?? packData.stages[0];
  if (!stage) throw new Error('拜访准备规则里没有拜访阶段');
  const node = packData.nodes.find(({ id }) => id === choices.node);
  const schemes = packSchemes(packData, choices);
  const offering = isOffering(stage);
  const missing = choices.schemes || !offering ? 0 : schemes.least - schemes.taken.length;
  const singles: HandbookProduct[] = node ? singleProducts(packData, node, schemes.taken, missing) : [];
  const offered = offering ? [...productsInTurn(packData, schemes.taken), ...singles] : [];
  return {
    stage,
    purpose: stage.purposes.find(({ id }) => id === choices.purpose) ?? stage.purposes[0],
    node,
    tier: packData.tiers.find(({ id }) => id === choices.tier),
    fact: factFor(packData, node),
    pains: packData.pains.filter(({ id }) => choices.pains?.includes(id)),
    schemes,
    singles,
    products: productsWithRoom(schemes.taken, offered),
    policies: policiesFor(packData, choices, today),
    offering,
  };
}

/** Whether anything is offered: who checks a warning leads nobody on and takes no product along. */
const isOffering = ({ questions }: PackData['stages'][number]): boolean =>
  questions.implication + questions.needPayoff > 0;

/** The number to open with: one about the kind of firm, else one about the whole industry. */
function factFor({ facts }: PackData, node: { id: string } | undefined) {
  const { own, general } = fitting(facts, node);
  return own[0] ?? general[0];
}

/** Policies a pack has room for. */
const policyCount = 2;

/** Policies picked by hand, then those about the node, then general ones; on the industry alone those to look at now. */
function policiesFor(
  { policies }: PackData,
  { node, wanted = [] }: PackChoices,
  today: string,
): PolicySummary[] {
  const usable = policies.filter(({ dates, lastDay }) =>
    usableStates.includes(policyState(dates, lastDay, today).state),
  );
  const picked = usable.filter(({ id }) => wanted.includes(id));
  const watched = usable.filter((policy) => policy.watched && (!node || policy.general));
  const own = usable.filter(({ nodes }) => node !== undefined && nodes.includes(node));
  const byWeight = [...own].sort((a, b) => weight(b) - weight(a));
  const all = [...new Set([...picked, ...byWeight, ...watched])];
  return all.slice(0, Math.max(policyCount, picked.length));
}

/** What is to be looked at now before what is important, before the rest. */
const weight = ({ watched, core }: PolicySummary): number => (watched ? 2 : 0) + (core ? 1 : 0);
