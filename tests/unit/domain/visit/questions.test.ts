import { describe, expect, it } from 'vitest';
import { packPieces } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackPieces } from '../../../../src/domain/visit/pack/pieces.ts';
import { firstChoice, questionBank } from '../../../../src/domain/visit/pack/question-bank.ts';
import { graph } from '../../../helpers/content.ts';

const kinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;
type Counts = Readonly<Record<(typeof kinds)[number], number>>;
/** The eight of a first choice, and the six that are left beside two of a node. */
const eight: Counts = { situation: 2, problem: 3, implication: 2, needPayoff: 1 };
const six: Counts = { ...eight, situation: 1, problem: 2 };
const all = graph.all('industries').map(({ id }) => packPieces(graph, id) as PackPieces);

describe.each(all.map((pieces) => ({ id: pieces.industry.id, pieces })))(
  'the questions of $id',
  ({ pieces }) => {
    const { spin } = graph.get('dialogues', pieces.industry.id).data;
    /** So many of each kind, or all there are. */
    const taken = (counts: Counts) =>
      kinds.reduce((all, kind) => all + Math.min(counts[kind], spin[kind].length), 0);

    it('are those of all four kinds, and those of a node before them', () => {
      expect(questionBank(pieces, undefined).map(({ text }) => text)).toEqual(
        kinds.flatMap((kind) => spin[kind]),
      );
      const [node] = pieces.nodes;
      const bank = questionBank(pieces, node?.id);
      expect(bank[0]).toMatchObject({ kind: 'node', text: node?.questions[0] });
      expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    });

    it('start with eight, for every node', () => {
      expect(firstChoice(pieces, undefined)).toHaveLength(taken(eight));
      for (const { id, questions } of pieces.nodes)
        expect(firstChoice(pieces, id), id).toHaveLength(Math.min(2, questions.length) + taken(six));
    });
  },
);
