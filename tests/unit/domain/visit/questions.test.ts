import { describe, expect, it } from 'vitest';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { firstChoice, questionBank } from '../../../../src/domain/visit/pack/question-bank.ts';
import { graph } from '../../../helpers/content.ts';

const all = graph.all('industries').map(({ id }) => collectPackData(graph, id) as PackData);

describe.each(all.map((packData) => ({ id: packData.industry.id, packData })))(
  'the questions of $id',
  ({ packData }) => {
    it('are twenty of four kinds, and those of a node before them', () => {
      expect(questionBank(packData, undefined)).toHaveLength(20);
      const [node] = packData.nodes;
      const bank = questionBank(packData, node?.id);
      expect(bank[0]).toMatchObject({ kind: 'node', text: node?.questions[0] });
      expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    });

    it('start with eight, for every node', () => {
      expect(firstChoice(packData, undefined)).toHaveLength(8);
      for (const { id, questions } of packData.nodes)
        expect(firstChoice(packData, id), id).toHaveLength(Math.min(2, questions.length) + 6);
    });
  },
);
