import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../../../src/domain/visit/pack/assemble.ts';
import type { PackChoices } from '../../../../src/domain/visit/pack/choices.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import { generalMark } from '../../../../src/domain/visit/pack/fitting.ts';
import type { PackPart } from '../../../../src/domain/visit/pack/pack.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { packText } from '../../../../src/domain/visit/pack/text.ts';
import { graph } from '../../../helpers/content.ts';

const calendar = { years: [], off: [], on: [] };
const all = graph.all('industries').flatMap(({ id }) => collectPackData(graph, id) ?? []);
const stages = graph.get('visits', 'visits').data.stages.map(({ stage }) => stage);
const packOf = (packData: PackData, choices: PackChoices) =>
  assemblePack(packData, choices, '2026-11-24', { calendar });
const itemsOf = (pack: ReturnType<typeof packOf>, part: PackPart) =>
  pack.sections.find((section) => section.part === part)?.items ?? [];

/** Every visit to every kind of firm, on each stage. */
const visits = all.flatMap((packData) =>
  packData.nodes.flatMap((node) =>
    stages.map((stage) => ({ packData, node, stage, at: `${node.id} ${stage}` })),
  ),
);

describe('a pack for a kind of firm', () => {
  it('takes nothing along that is written for other kinds of firm', () => {
    for (const { packData, node, stage, at } of visits) {
      const pack = packOf(packData, { node: node.id, stage });
      const text = packText(pack);
      const { dialogue, facts, schemes, policies } = packData;
      const foreign = [
        ...Object.values(dialogue?.spin ?? {}).flat(),
        ...Object.values(dialogue?.checklist ?? {}).flat(),
        ...facts,
        ...(dialogue?.objections ?? []).map(({ ask, nodes }) => ({ text: ask, nodes })),
        ...schemes.map(({ clientSentence, nodes }) => ({ text: clientSentence, nodes })),
        ...policies.filter(({ general }) => !general).map(({ oneLine, nodes }) => ({ text: oneLine, nodes })),
      ].filter(({ nodes }) => nodes.length > 0 && !nodes.includes(node.id));
      expect(
        foreign.filter((item) => text.includes(item.text)).map((item) => item.text),
        at,
      ).toEqual([]);
    }
  });

  it('marks what is for the whole industry, and nothing that is for the firm', () => {
    for (const { packData, node, stage, at } of visits) {
      const pack = packOf(packData, { node: node.id, stage });
      const own = [
        ...node.questions,
        ...packData.schemes
          .filter(({ nodes }) => nodes.includes(node.id))
          .map(({ clientSentence }) => clientSentence),
        ...packData.policies.filter(({ nodes }) => nodes.includes(node.id)).map(({ oneLine }) => oneLine),
      ];
      for (const { text } of pack.sections.flatMap(({ items }) => items))
        if (own.some((one) => text.includes(one))) expect(text, at).not.toContain(generalMark);
      for (const { label, text } of itemsOf(pack, 'policies')) {
        const policy = packData.policies.find(({ name }) => name === label);
        expect(text.endsWith(generalMark), at).toBe(!policy?.nodes.includes(node.id));
      }
    }
  });

  it('has a scheme or a product of its own to offer, two ways wherever the content has two', () => {
    for (const { packData, node, stage, at } of visits) {
      if (stage === 'warning') continue;
      const own = packData.schemes.filter(({ nodes }) => nodes.includes(node.id));
      const products = node.products.filter((id) =>
        packData.products.some((product) => product.id === id && product.handbook),
      );
      const left = products.filter((id) => !own.some((scheme) => scheme.products.includes(id)));
      const items = itemsOf(packOf(packData, { node: node.id, stage }), 'schemes');
      expect(items.length, at).toBeGreaterThanOrEqual(Math.min(2, own.length + left.length));
      expect(items.length, at).toBeGreaterThan(0);
    }
  });

  it('answers what is heard from this kind of firm', () => {
    for (const { packData, node, stage, at } of visits) {
      const asks = itemsOf(packOf(packData, { node: node.id, stage }), 'objections').map(
        ({ label }) => label,
      );
      const heard =
        packData.dialogue?.objections.filter(({ nodes }) => nodes.some((id) => id === node.id)) ?? [];
      expect(asks.length, at).toBeGreaterThan(0);
      if (heard.length > 0)
        expect(
          heard.map(({ ask }) => ask),
          at,
        ).toEqual(expect.arrayContaining(asks));
    }
  });

  it('gives a cathode plant neither power-market rules nor the scheme for suppliers of carmakers', () => {
    const packData = collectPackData(graph, 'new-energy') as PackData;
    for (const stage of stages) {
      const pack = packOf(packData, { node: 'cathode', stage });
      // The note on the whole industry says what it is.
      const text = packText({ ...pack, sections: pack.sections.filter(({ part }) => part !== 'industry') });
      expect(text).not.toMatch(/机制电价|上网电|电价|车企供应商|电站项目/);
    }
  });
});

describe('the pocket view of a pack', () => {
  it('holds a goal, three questions, two ways and one red line, those of the firm first', () => {
    for (const { packData, node, stage, at } of visits) {
      const { pocket } = packOf(packData, { node: node.id, stage });
      const counts = Object.fromEntries(pocket.map(({ part, items }) => [part, items.length]));
      expect(counts, at).toMatchObject({ goal: 1, questions: 3, remember: 1 });
      expect(counts['schemes'] ?? 0, at).toBe(stage === 'warning' ? 0 : Math.min(2, counts['schemes'] ?? 0));
      const questions = pocket.find(({ part }) => part === 'questions')?.items ?? [];
      expect(
        questions.filter(({ text }) => text.endsWith(generalMark)),
        at,
      ).toEqual([]);
    }
  });
});
