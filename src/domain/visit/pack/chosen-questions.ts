import { spinNames } from '../../labels.ts';
import type { PackChoices } from './choices.ts';
import type { PackData, SpinKind } from './pack-data.ts';
import { productQuestions, questionBank, spinQuestions } from './question-bank.ts';
import type { Question } from './question-bank.ts';
import { mostRelevant } from './relevance.ts';
import type { PackSelection } from './select.ts';

const spinKinds = Object.keys(spinNames) as SpinKind[];
type Counts = Readonly<Record<SpinKind, number>>;

/** The questions of a visit: those chosen by hand in their order, else the ones that fit it best. */
export function chosenQuestions(
  packData: PackData,
  selection: PackSelection,
  topic: ReadonlySet<string>,
  { questions }: PackChoices,
): Question[] {
  if (!questions)
    return selection.node ? ofNode(packData, selection, topic) : ofIndustry(packData, selection, topic);
  const everything = [
    ...questionBank(packData, selection.node?.id),
    ...productQuestions(
      packData,
      packData.products.map(({ id }) => id),
    ),
    ...spinKinds.flatMap((kind) => spinQuestions(packData, kind, undefined)),
  ];
  return questions.flatMap((id) => everything.find((question) => question.id === id) ?? []);
}

/** Products that are asked about, on a visit to a kind of firm and on one to the industry. */
const asks = { node: 1, industry: 2 };

/** Of each kind as many as a visit to a kind of firm has room for: its own questions ask for the situation. */
const ofKind: Counts = { situation: 0, problem: 1, implication: 1, needPayoff: 2 };
/** Where nothing is offered, facts alone are asked for. */
const ofKindFacts: Counts = { situation: 2, problem: 2, implication: 0, needPayoff: 0 };

/**
 * For a kind of firm few questions that are right: all of its own, one of a product, and of each kind those written for
 * it. A general one stands in only where a kind that leads on would be missing.
 */
function ofNode(packData: PackData, selection: PackSelection, topic: ReadonlySet<string>): Question[] {
  const { node, stage, products, offering } = selection;
  const ids = offering ? products.map(({ id }) => id) : [];
  const room = offering ? ofKind : ofKindFacts;
  const spin = spinKinds.flatMap((kind) => {
    const all = spinQuestions(packData, kind, node);
    const right = all.filter(({ general }) => !general);
    const count = Math.min(stage.questions[kind], room[kind]);
    if (right.length > 0) return best(right, topic, count);
    return kind === 'problem' && offering ? [] : best(all, topic, Math.min(count, 1));
  });
  const own = questionBank(packData, node?.id).filter(({ kind }) => kind === 'node');
  return [...own, ...productQuestions(packData, ids).slice(0, asks.node), ...spin];
}

/** Questions from the dialogue that products leave to be asked on the situation and the problem. */
const least = 1;

/** For the industry alone: questions of products take the places of the weakest on the situation and the problem. */
function ofIndustry(packData: PackData, selection: PackSelection, topic: ReadonlySet<string>): Question[] {
  const { questions } = selection.stage;
  const places = Math.max(0, questions.situation + questions.problem - least);
  const products = selection.products.map(({ id }) => id);
  const asked = productQuestions(packData, products).slice(0, Math.min(asks.industry, places));
  const counts = placesLeft(questions, asked.length);
  const bank = spinKinds.flatMap((kind) =>
    best(spinQuestions(packData, kind, undefined), topic, counts[kind]),
  );
  return [...asked, ...bank];
}

const best = (questions: readonly Question[], topic: ReadonlySet<string>, count: number): Question[] =>
  mostRelevant(questions, ({ text }) => text, topic, count);

/** Takes places from the situation and the problem by turns, from the other when one has none. */
function placesLeft(counts: Counts, taken: number): Counts {
  const left = { ...counts };
  for (let turn = 0; turn < taken; turn += 1) {
    const wanted = turn % 2 === 0 ? 'situation' : 'problem';
    const other = wanted === 'situation' ? 'problem' : 'situation';
    const kind = left[wanted] > 0 ? wanted : other;
    left[kind] = Math.max(0, left[kind] - 1);
  }
  return left;
}
