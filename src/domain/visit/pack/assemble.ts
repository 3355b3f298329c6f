import type { PackChoices } from './choices.ts';
import { chosenQuestions } from './chosen-questions.ts';
import { firstSections } from './first-sheet.ts';
import type { PackSection, VisitPack } from './pack.ts';
import type { PackData, Version } from './pack-data.ts';
import { pocketOf } from './pocket.ts';
import type { Question } from './question-bank.ts';
import { pairsOf } from './relevance.ts';
import { schemeWarning } from './schemes.ts';
import { secondSections } from './second-sheet.ts';
import type { VisitTime } from './second-sheet.ts';
import { selectForVisit } from './select.ts';
import type { PackSelection } from './select.ts';

/**
 * The pack for a visit, the same for the page and for print.
 * @param today day of use, `YYYY-MM-DD`: what has expired by then is left out, what is overdue is told
 * @throws when the pack data have no stage at all
 */
export function assemblePack(
  packData: PackData,
  choices: PackChoices,
  today: string,
  time: VisitTime,
): VisitPack {
  const selection = selectForVisit(packData, choices, today);
  const { stage, purpose, node, tier, schemes, singles, offering } = selection;
  const topic = topicOf(selection);
  const questions = chosenQuestions(packData, selection, topic, choices);
  const sections = [
    ...firstSections(packData, selection, today),
    ...secondSections(packData, selection, topic, questions, time),
  ].filter((section): section is PackSection => section !== undefined && section.items.length > 0);
  const goal = sections.find(({ part }) => part === 'goal')?.items[0];
  const used = versionsOf(packData, selection);
  return {
    title: [packData.industry.name, node?.name].filter(Boolean).join('·'),
    choices: [tier?.name, stage.name, purpose?.name].filter((name) => name !== undefined),
    sections,
    pocket: pocketOf(selection, goal, questions),
    // On a visit that checks a warning none is offered; the schemes of a node are as many as there are.
    warnings: warningsOf(
      packData,
      choices.schemes || offering ? schemes.taken.length + singles.length : schemes.least,
      used,
      today,
    ),
    used,
  };
}

/** What the visit is about, for picking the questions and objections that touch it. */
const topicOf = ({ node, pains, schemes }: PackSelection): ReadonlySet<string> =>
  pairsOf([
    ...pains.map(({ text }) => text),
    ...(node ? [node.does, ...node.needs] : []),
    ...schemes.fitting.flatMap(({ name, pain }) => [name, pain]),
  ]);

/** The questions of a visit alone, as the pack has them. */
export function visitQuestions(packData: PackData, choices: PackChoices, today: string): Question[] {
  const selection = selectForVisit(packData, choices, today);
  return chosenQuestions(packData, selection, topicOf(selection), choices);
}

function versionsOf(packData: PackData, selection: PackSelection): Version[] {
  const { stage, node, tier, fact, pains, schemes, singles, products, policies } = selection;
  const { industry, dialogue, practice, versions } = packData;
  const parts = [
    industry,
    fact,
    node,
    tier,
    stage,
    ...pains,
    ...schemes.taken,
    ...singles,
    ...products,
    ...policies,
    dialogue,
    practice,
  ];
  const places = new Set(parts.flatMap((part) => (part ? [part.from] : [])));
  return versions.filter((_, place) => places.has(place));
}

function warningsOf(packData: PackData, schemes: number, used: readonly Version[], today: string): string[] {
  const overdue = used.filter(({ dueOn }) => dueOn < today).map(({ title }) => `《${title}》`);
  return [
    schemeWarning(schemes, packData),
    packData.dialogue ? undefined : '这个行业的拜访对话没有批准的版本，提问和异议空着。',
    overdue.length > 0 ? `过了复核日，先核对再用：${overdue.join('、')}。` : undefined,
  ].filter((warning) => warning !== undefined);
}
