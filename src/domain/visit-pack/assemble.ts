import { policyState } from '../policy-status.ts';
import type { PackChoices } from './choices.ts';
import {
  clientSection,
  goalSection,
  industrySection,
  nodeSection,
  painSection,
  policySection,
  prepareSection,
  schemeSection,
} from './first-sheet.ts';
import type { PackSection, VisitPack } from './pack.ts';
import type { PackPieces, Version } from './pieces.ts';
import { pairsOf } from './relevance.ts';
import { packSchemes, schemeWarning } from './schemes.ts';
import {
  afterSection,
  contingencySection,
  lookSection,
  objectionSection,
  questionSection,
  rememberSection,
} from './second-sheet.ts';
import type { VisitTime } from './second-sheet.ts';

const alive: readonly string[] = ['upcoming', 'current', 'ending'];

/**
 * The pack for a visit, the same for the page and for print.
 * @param today day of use, `YYYY-MM-DD`: what has expired by then is left out, what is overdue is told
 * @throws when the pieces have no stage at all
 */
export function assemblePack(
  pieces: PackPieces,
  choices: PackChoices,
  today: string,
  time: VisitTime,
): VisitPack {
  const stage = pieces.stages.find((item) => item.stage === choices.stage) ?? pieces.stages[0];
  if (!stage) throw new Error('拜访准备规则里没有拜访阶段');
  const purpose = stage.purposes.find(({ id }) => id === choices.purpose) ?? stage.purposes[0];
  const node = pieces.nodes.find(({ id }) => id === choices.node);
  const tier = pieces.tiers.find(({ id }) => id === choices.tier);
  const pains = pieces.pains.filter(({ id }) => choices.pains?.includes(id));
  const schemes = packSchemes(pieces, choices);
  const policies = pieces.policies.filter(({ dates, lastDay }) =>
    alive.includes(policyState(dates, lastDay, today).state),
  );
  const painTexts = pains.map(({ text }) => text);
  const topic = pairsOf([
    ...painTexts,
    node?.does ?? '',
    ...(node?.needs ?? []),
    ...schemes.map(({ name }) => name),
  ]);
  const sections = [
    purpose && goalSection(purpose, painTexts),
    painSection(painTexts),
    industrySection(pieces),
    node && nodeSection(node),
    tier && clientSection(tier),
    schemeSection(schemes, stage.schemeNote),
    policySection(policies, today),
    prepareSection(pieces),
    questionSection(pieces, stage, node, topic),
    objectionSection(pieces, topic),
    lookSection(pieces),
    contingencySection(pieces, stage),
    rememberSection(stage),
    afterSection(pieces, time),
  ].filter((section): section is PackSection => section !== undefined && section.items.length > 0);
  const used = versionsOf(pieces, [
    pieces.industry,
    pieces.fact,
    node,
    tier,
    stage,
    ...pains,
    ...schemes,
    ...policies,
    pieces.dialogue,
    pieces.practice,
  ]);
  return {
    title: [pieces.industry.name, node?.name].filter(Boolean).join('·'),
    choices: [tier?.name, stage.name, purpose?.name].filter((name): name is string => name !== undefined),
    sections,
    warnings: warningsOf(pieces, schemes.length, used, today),
    used,
  };
}

function versionsOf({ versions }: PackPieces, parts: readonly ({ from: number } | undefined)[]): Version[] {
  const places = new Set(parts.flatMap((part) => (part ? [part.from] : [])));
  return versions.filter((_, place) => places.has(place));
}

function warningsOf(pieces: PackPieces, schemes: number, used: readonly Version[], today: string): string[] {
  const overdue = used.filter(({ dueOn }) => dueOn < today).map(({ title }) => `《${title}》`);
  return [
    schemeWarning(schemes, pieces),
    pieces.dialogue ? undefined : '这个行业的拜访对话没有批准的版本，提问和异议空着。',
    overdue.length > 0 ? `过了复核日，先核对再用：${overdue.join('、')}。` : undefined,
  ].filter((warning): warning is string => warning !== undefined);
}
