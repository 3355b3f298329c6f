import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../../../src/domain/visit/pack/assemble.ts';
import type { PackChoices } from '../../../../src/domain/visit/pack/choices.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackPart } from '../../../../src/domain/visit/pack/pack.ts';
import type { PackData, ProductSummary } from '../../../../src/domain/visit/pack/pack-data.ts';
import { versionsLine } from '../../../../src/domain/visit/pack/text.ts';
import { graph } from '../../../helpers/content.ts';

const calendar = { years: [], off: [], on: [] };
const real = graph.all('industries').flatMap(({ id }) => collectPackData(graph, id) ?? []);
const [machinery] = real as [PackData];

const packOf = (choices: PackChoices, packData: PackData) =>
  assemblePack(packData, choices, '2026-11-24', { calendar });
const itemsOf = (part: PackPart, choices: PackChoices, packData = machinery) =>
  packOf(choices, packData).sections.find((section) => section.part === part)?.items ?? [];

/** Every visit with and without a node, by kind. */
const visits = real.flatMap((packData) =>
  packData.stages.flatMap(({ stage }) =>
    [undefined, ...packData.nodes.map(({ id }) => id)].map((node) => ({
      packData,
      choices: { stage, node },
    })),
  ),
);

/** Pack data with these products in the two schemes taken, in this order. */
function withProducts(...handbooks: Partial<NonNullable<ProductSummary['handbook']>>[]): PackData {
  const products = handbooks.map((handbook, at) => ({
    id: `p${at}`,
    name: `产品${at}`,
    from: 0,
    handbook: { ask: '问句', notSuits: ['不合适的'], papers: ['资料'], redLines: ['红线'], ...handbook },
  }));
  const schemes = machinery.schemes.slice(0, 2).map((scheme, at) => ({
    ...scheme,
    materials: [],
    products: products.filter((_, rank) => rank % 2 === at).map(({ id }) => id),
  }));
  return { ...machinery, schemes, products };
}
const deepening = { stage: 'deepening' };

describe('what products bring into a pack', () => {
  it('is text of their handbooks, whole', () => {
    for (const { packData, choices } of visits) {
      const texts = new Set(packData.products.flatMap(({ handbook }) => handbook?.papers ?? []));
      const begins = new Set(packData.schemes.flatMap(({ materials }) => materials));
      for (const { label = '', text } of itemsOf('papers', choices, packData)) {
        const known = [...texts, ...(label === '先要' ? begins : [])].sort((a, b) => b.length - a.length);
        const rest = known.reduce((left, paper) => left.replaceAll(paper, ''), text);
        expect(rest, text).toMatch(/^；*。$/);
      }
    }
  });

  it('names a paper once, in its fuller wording, first when several need it', () => {
    const packData = withProducts(
      { papers: ['增值税发票', '近三年审计报告、近期报表'] },
      { papers: ['增值税发票（查过真伪）', '近三年审计报告和近期报表', '交货单'] },
    );
    expect(
      itemsOf('papers', deepening, packData).map(({ label, text }) => `${label ?? ''}：${text}`),
    ).toEqual(['先要：增值税发票（查过真伪）；近三年审计报告、近期报表。', '产品1：交货单。']);
  });

  it('keeps papers of different parties and periods apart', () => {
    const packData = withProducts(
      { papers: ['承兑人的营业执照', '近两年报表'] },
      { papers: ['营业执照', '近三年报表'] },
    );
    expect(itemsOf('papers', deepening, packData).map(({ label }) => label)).toEqual(['产品0', '产品1']);
  });

  it('leaves out a whole product, the later one, when the sheet has no room for its papers', () => {
    const long = (mark: string) => ({ papers: Array.from({ length: 5 }, (_, at) => mark.repeat(30 + at)) });
    const packData = withProducts(long('甲'), long('乙'), long('丙'));
    const items = itemsOf('papers', deepening, packData);
    expect(items.map(({ label }) => label)).toEqual(['产品0', '产品1']);
    expect(items[0]?.text.split('；')).toHaveLength(5);
    const titles = packOf(deepening, packData).sections.map(({ title }) => title);
    expect(titles.join()).toContain('其余看产品页');
  });

  it('is one question each beside those of the dialogue, the problem of the industry still asked for', () => {
    for (const { packData, choices } of visits) {
      if (choices.stage === 'warning') continue;
      const items = itemsOf('questions', choices, packData);
      const asked = items.filter(({ label, text }) =>
        packData.products.some(({ name, handbook }) => name === label && handbook?.ask === text),
      );
      expect(asked.length).toBeGreaterThan(0);
      expect(new Set(asked.map(({ label }) => label)).size).toBe(asked.length);
      expect(items.map(({ label }) => label)).toContain(choices.node ? '环节' : '难点');
    }
  });

  it('is a red line each after those of the visit, and whom it does not suit while there is room', () => {
    const packData = withProducts({ redLines: ['不得一'] }, { redLines: ['不得二', '不得三'] });
    const lines = itemsOf('remember', deepening, packData).map(({ text }) => text);
    expect(lines.slice(-2)).toEqual(['不得一', '不得二']);
    const subs = itemsOf('schemes', deepening, packData).map(({ sub }) => sub);
    expect(subs[0]).toContain('产品0不适合：不合适的。');
    expect(subs[1]).toContain('产品1不适合：不合适的。');
  });

  it('is nothing on a visit that checks a warning', () => {
    const packData = withProducts({ ask: '问产品' }, {});
    const pack = packOf({ stage: 'warning' }, packData);
    expect(JSON.stringify(pack.sections)).not.toMatch(/问产品|不适合|"红线","text"|产品0："/);
    expect(pack.sections.some(({ part }) => part === 'papers')).toBe(false);
  });

  it('stands among the versions, told together when the same stands behind them', () => {
    const { used, sections } = packOf({ ...deepening, node: 'struct' }, machinery);
    const named = machinery.products
      .map(({ name }) => name)
      .filter((name) =>
        sections.some(({ part, items }) => part === 'papers' && items.some(({ label }) => label === name)),
      );
    expect(named.length).toBeGreaterThan(0);
    expect(used.map(({ title }) => title)).toEqual(expect.arrayContaining(named));
    const version = {
      kind: '产品',
      version: '1.0',
      approval: '示例内容，启用前须本行复核',
      dueOn: '2027-05-23',
    };
    expect(
      versionsLine([
        { ...version, title: '甲' },
        { ...version, title: '乙', approval: '2026-12-01 已批准' },
        { ...version, title: '丙', version: '2.0' },
      ]),
    ).toBe('甲 1.0、丙 2.0（示例内容，启用前须本行复核）；乙 1.0（2026-12-01 已批准）');
  });
});
