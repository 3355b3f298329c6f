import { spinNames } from '../../labels.ts';
import type { PackData } from './pack-data.ts';
import { mostRelevant, pairsOf } from './relevance.ts';

export type QuestionKind = keyof typeof spinNames | 'node' | 'own';

export interface Question {
  /** Stable within an industry: kind and place. */
  id: string;
  kind: QuestionKind;
  text: string;
}

export const questionKinds: Readonly<Record<QuestionKind, string>> = {
  node: '环节',
  ...spinNames,
  own: '自己的',
};

/** All questions for an industry by the four kinds, before them those of the node. */
export function questionBank({ dialogue, nodes }: PackData, node: string | undefined): Question[] {
  const spin = (Object.keys(spinNames) as (keyof typeof spinNames)[]).flatMap((kind) =>
    numbered(kind, dialogue?.spin[kind] ?? []),
  );
  const own = numbered('node', nodes.find(({ id }) => id === node)?.questions ?? []);
  return [...own.map((item) => ({ ...item, id: `${node ?? ''}-${item.id}` })), ...spin];
}

const numbered = (kind: QuestionKind, texts: readonly string[]): Question[] =>
  texts.map((text, at) => ({ id: `${kind}-${at + 1}`, kind, text }));

/** How many of each kind make a first choice of eight; see the method SPIN. */
const mix: Partial<Record<QuestionKind, number>> = {
  node: 2,
  situation: 2,
  problem: 3,
  implication: 2,
  needPayoff: 1,
};
/** Questions of a node take the place of one of each. */
const replacedKinds: readonly QuestionKind[] = ['situation', 'problem'];

/** A first choice of eight, nearest to the node where there is one. */
export function firstChoice(packData: PackData, node: string | undefined): Question[] {
  const bank = questionBank(packData, node);
  const own = packData.nodes.find(({ id }) => id === node);
  const topic = pairsOf(own ? [own.does, ...own.needs] : []);
  return (Object.keys(questionKinds) as QuestionKind[]).flatMap((kind) => {
    const count = (mix[kind] ?? 0) - (own && replacedKinds.includes(kind) ? 1 : 0);
    const ofKind = bank.filter((question) => question.kind === kind);
    return mostRelevant(ofKind, ({ text }) => text, topic, count);
  });
}
