import { describe, expect, it } from 'vitest';
import { packPieces } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackPieces } from '../../../../src/domain/visit/pack/pieces.ts';
import { firstChoice, questionBank } from '../../../../src/domain/visit/pack/question-bank.ts';
import { graph } from '../../../helpers/content.ts';

const all = graph.all('industries').map(({ id }) => packPieces(graph, id) as PackPieces);

describe.each(all.map((pieces) => ({ id: pieces.industry.id, pieces })))(
  'the questions of $id',
  ({ pieces }) => {
    it('are twenty of four kinds, and those of a node before them', () => {
      expect(questionBank(pieces, undefined)).toHaveLength(20);
      const [node] = pieces.nodes;
      const bank = questionBank(pieces, node?.id);
      expect(bank[0]).toMatchObject({ kind: 'node', text: node?.questions[0] });
      expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    });

    it('start with eight, for every node', () => {
      expect(firstChoice(pieces, undefined)).toHaveLength(8);
      for (const { id, questions } of pieces.nodes)
        expect(firstChoice(pieces, id), id).toHaveLength(Math.min(2, questions.length) + 6);
    });
  },
);
