import { describe, expect, it } from 'vitest';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { firstChoice, questionBank } from '../../../../src/domain/visit/pack/question-bank.ts';
import { graph } from '../../../helpers/content.ts';

const kinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;
type Counts = Readonly<Record<(typeof kinds)[number], number>>;
/** The eight of a first choice, and the six that are left beside two of a node. */
const eight: Counts = { situation: 2, problem: 3, implication: 2, needPayoff: 1 };
const six: Counts = { ...eight, situation: 1, problem: 2 };
const all = graph.all('industries').map(({ id }) => collectPackData(graph, id) as PackData);

describe.each(all.map((packData) => ({ id: packData.industry.id, packData })))(
  'the questions of $id',
  ({ packData }) => {
    const { spin } = graph.get('dialogues', packData.industry.id).data;
    /** So many of each kind, or all there are. */
    const taken = (counts: Counts) =>
      kinds.reduce((all, kind) => all + Math.min(counts[kind], spin[kind].length), 0);

    it('are those of all four kinds, and those of a node before them', () => {
      expect(questionBank(packData, undefined).map(({ text }) => text)).toEqual(
        kinds.flatMap((kind) => spin[kind]),
      );
      const [node] = packData.nodes;
      const bank = questionBank(packData, node?.id);
      expect(bank[0]).toMatchObject({ kind: 'node', text: node?.questions[0] });
      expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    });

    it('start with eight, for every node', () => {
      expect(firstChoice(packData, undefined)).toHaveLength(taken(eight));
      for (const { id, questions } of packData.nodes)
        expect(firstChoice(packData, id), id).toHaveLength(Math.min(2, questions.length) + taken(six));
    });
  },
);
