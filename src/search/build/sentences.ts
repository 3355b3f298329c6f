import { textsOf } from '../../domain/for-nodes.ts';
import type { ContentGraph, Entry } from '../../domain/graph.ts';
import { pathOf } from '../../domain/graph.ts';
import { quizQuestions } from '../../domain/learn/quiz.ts';

/** Sentences of the content by which people may ask for the place where they stand or are answered. */
export interface Sentences {
  /** Path with an anchor. */
  place: string;
  sentences: readonly string[];
  /** Whether people say it so: what is asked in other words, or in general, weighs less. */
  isSaid: boolean;
}

/** Signs, pains and situations, what to ask on a visit, and what a learner is asked. */
export const sentencesOf = (graph: ContentGraph): Sentences[] => [
  ...graph.all('methods').map((method) => said(pathOf(method), 'when', method.data.whenToUse)),
  ...graph.all('nodes').flatMap(ofNode),
  ...graph.all('health').flatMap(ofHealth),
  ...graph.all('diagnosis').flatMap(ofDiagnosis),
  ...graph.all('dialogues').flatMap(ofDialogue),
  ...graph.all('facts').map((facts) =>
    other(
      pathOf(facts),
      'pains',
      facts.data.pains.map(({ text }) => text),
    ),
  ),
  ...quizQuestions(graph).map(({ stem, read }) => ({ place: read.path, sentences: [stem], isSaid: false })),
];

const at = (path: string, anchor: string): string => `${path.replace(/#.*/, '')}#${anchor}`;
const said = (path: string, anchor: string, sentences: readonly string[]): Sentences => ({
  place: at(path, anchor),
  sentences,
  isSaid: true,
});
const other = (path: string, anchor: string, sentences: readonly string[]): Sentences => ({
  place: at(path, anchor),
  sentences,
  isSaid: false,
});

const ofNode = (node: Entry<'nodes'>): Sentences[] => [
  said(pathOf(node), 'guard', node.data.risks),
  other(pathOf(node), 'ask', node.data.questions),
];

const ofHealth = (health: Entry<'health'>): Sentences[] => [
  said(
    pathOf(health),
    'warnings',
    [...health.data.warnings, ...health.data.vetoes].map(({ name }) => name),
  ),
];

const ofDiagnosis = (diagnosis: Entry<'diagnosis'>): Sentences[] =>
  diagnosis.data.patterns.map(({ id, name, see }) => said(pathOf(diagnosis), id, [name, see]));

function ofDialogue(dialogue: Entry<'dialogues'>): Sentences[] {
  const { situation, problem, implication, needPayoff } = dialogue.data.spin;
  const columns = { situation, problem, implication, 'need-payoff': needPayoff };
  return Object.entries(columns).map(([column, questions]) =>
    other(pathOf(dialogue), `spin-${column}`, textsOf(questions)),
  );
}
