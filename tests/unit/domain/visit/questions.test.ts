import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/domain/for-nodes.ts';
import { visitQuestions } from '../../../../src/domain/visit/pack/assemble.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { questionBank } from '../../../../src/domain/visit/pack/question-bank.ts';
import { graph } from '../../../helpers/content.ts';

const kinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;
const today = '2026-11-24';
const all = graph.all('industries').map(({ id }) => collectPackData(graph, id) as PackData);

describe.each(all.map((packData) => ({ id: packData.industry.id, packData })))(
  'the questions of $id',
  ({ packData }) => {
    const { spin } = graph.get('dialogues', packData.industry.id).data;

    it('are those of all four kinds, and those of a node before them', () => {
      expect(questionBank(packData, undefined).map(({ text }) => text)).toEqual(
        kinds.flatMap((kind) => textsOf(spin[kind])),
      );
      const [node] = packData.nodes;
      const bank = questionBank(packData, node?.id);
      expect(bank[0]).toMatchObject({ kind: 'node', text: node?.questions[0] });
      expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
    });

    it('leave out, for a node, those that are for others alone', () => {
      for (const node of packData.nodes) {
        const texts = questionBank(packData, node.id).map(({ text }) => text);
        const foreign = kinds.flatMap((kind) =>
          packData.dialogue?.spin[kind].filter(({ nodes }) => nodes.length > 0 && !nodes.includes(node.id)),
        );
        expect(
          foreign.filter((item) => item && texts.includes(item.text)),
          node.id,
        ).toEqual([]);
      }
    });

    it('start with eight for the industry, and with four to eight that are right for every node', () => {
      expect(visitQuestions(packData, {}, today)).toHaveLength(8);
      for (const { id, questions } of packData.nodes) {
        const chosen = visitQuestions(packData, { node: id }, today);
        expect(chosen.length, id).toBeGreaterThanOrEqual(4);
        expect(chosen.length, id).toBeLessThanOrEqual(8);
        for (const kind of ['implication', 'needPayoff'] as const)
          if (questionBank(packData, id).some((question) => question.kind === kind))
            expect(
              chosen.map((question) => question.kind),
              id,
            ).toContain(kind);
        expect(chosen.filter(({ general }) => !general).length, id).toBeGreaterThanOrEqual(4);
        expect(
          chosen.slice(0, questions.length).map(({ text }) => text),
          id,
        ).toEqual(questions);
      }
    });

    it('are those chosen by hand, in their order, when there are any', () => {
      const [node] = packData.nodes;
      const bank = questionBank(packData, node?.id);
      const wanted = [bank.at(-1)?.id ?? '', bank[0]?.id ?? ''];
      const chosen = visitQuestions(packData, { node: node?.id, questions: [...wanted, 'unknown-1'] }, today);
      expect(chosen.map(({ id }) => id)).toEqual(wanted);
    });
  },
);
