import { describe, expect, it } from 'vitest';
import { lintClientLines } from '../../../../src/compliance/client-lines.ts';
import type { Entry } from '../../../../src/domain/graph.ts';
import type { ContentGraph } from '../../../../src/domain/graph.ts';
import { linesOf } from '../../../../src/domain/proposal/proposal.ts';
import { proposalSettings } from '../../../../src/domain/proposal/settings.ts';
import { proposalDocx } from '../../../../src/render/proposal/docx.ts';
import { proposalText } from '../../../../src/render/proposal/text.ts';
import { rows } from '../../../../src/schemas/index.ts';
import type { CollectionName } from '../../../../src/schemas/index.ts';
import { schemeClientView } from '../../../../src/schemas/scheme-client.ts';
import { realPack } from '../../../helpers/compliance.ts';
import { graph } from '../../../helpers/content.ts';
import { docxText, partsOf } from '../../../helpers/docx.ts';
import { madeProposal } from '../../../helpers/proposal.ts';

const schemes = graph.all('schemes').map(({ id }) => id);
const order = ['结论', '现状', '方案', '测算', '需要贵公司提供', '下一步', '声明'];
const mark = '⟦内部⟧';

/** Words of an entry with a mark on each that no client may read. */
function marked(value: unknown, collection: CollectionName, path = ''): unknown {
  if (typeof value === 'string') {
    const texts = rows[collection].client?.texts ?? [];
    const isClients = texts.some(([field]) => field.test(path)) || /\.options\.\d+\.input$/.test(path);
    return /[\u4e00-\u9fff]/.test(value) && !isClients ? mark + value : value;
  }
  if (Array.isArray(value))
    return value.map((item, at) => marked(item, collection, `${path}.${at}`.replace(/^\./, '')));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      marked(item, collection, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
const withMarks = <C extends CollectionName>(entry: Entry<C>): Entry<C> => ({
  ...entry,
  data: marked(entry.data, entry.collection) as Entry<C>['data'],
});
const markedGraph = {
  get: (collection: CollectionName, id: string) => withMarks(graph.get(collection, id)),
  all: (collection: CollectionName) => graph.all(collection).map(withMarks),
} as unknown as ContentGraph;

describe('a proposal', () => {
  it.each(schemes)('of %s has its seven parts in order, each with something to say', (id) => {
    const { parts } = madeProposal(id);
    expect(parts.map(({ title }) => title)).toEqual(order);
    for (const { points, table } of parts)
      expect(points.length + (table?.rows.length ?? 0)).toBeGreaterThan(0);
  });

  it('says who it is from, which draft it is, of what day, and that it promises nothing', () => {
    const proposal = madeProposal('machinery-bill-pool');
    const text = proposalText(proposal);
    expect(proposal.title).toBe('致示例客户：收票和付款安排建议');
    expect(proposal.imprint).toEqual(['示例银行示例分行', '第 2 稿', '2026-11-30']);
    expect(text).toContain('测算不构成承诺');
    expect(text).toMatch(/方案 \d+\.\d+，测算口径 \d+\.\d+，第 2 稿，2026-11-30$/);
  });

  it('shows every formula with its numbers, three results, and what was assumed', () => {
    const table = madeProposal('machinery-bill-pool').parts.find(({ id }) => id === 'figures');
    expect(table?.table?.head.slice(2)).toEqual(['保守', '基准', '乐观']);
    for (const [name, sum, ...results] of table?.table?.rows ?? []) {
      expect(results).toHaveLength(3);
      if (!/合计|一次腾出/.test(name ?? '')) expect(sum).toMatch(/＝.*\d/);
    }
    expect(table?.notes?.join()).toMatch(/缩短天数：保守 .*天，基准 .*天，乐观 .*天/);
  });

  it('has the title alone where no name is typed', () => {
    expect(madeProposal('machinery-bill-pool', graph, { client: '' }).title).toBe('收票和付款安排建议');
  });

  it.each(schemes)('of %s has nothing a compliance reader would strike', (id) => {
    const findings = lintClientLines(realPack, linesOf(madeProposal(id, graph, { client: '' })));
    expect(findings.map(({ words, title }) => `${words}：${title}`)).toEqual([]);
  });

  it('is the same file for the same words', async () => {
    const proposal = madeProposal('machinery-bill-pool');
    expect(await proposalDocx(proposal, '2026-11-30')).toEqual(await proposalDocx(proposal, '2026-11-30'));
  });
});

describe('what stays in the bank', () => {
  it.each(schemes)('is in no form of a proposal of %s', async (id) => {
    const internal = JSON.stringify(markedGraph.get('schemes', id).data);
    expect(internal.split(mark).length).toBeGreaterThan(30);
    const proposal = madeProposal(id, markedGraph);
    const docx = await proposalDocx(proposal, '2026-11-30');
    const settings = proposalSettings(markedGraph, 'value').schemes.find((one) => one.id === id)?.view;
    for (const form of [
      JSON.stringify(settings),
      proposalText(proposal),
      docxText(docx),
      ...Object.values(partsOf(docx)),
    ])
      expect(form).not.toContain(mark);
    expect(docxText(docx)).toContain(proposal.title);
  });
});

it.each([['利率可降到 3.2%'], ['三天放款'], ['额度五千万'], ['最长１２个月']])(
  'the client view of a scheme takes no number: %s',
  (how) => {
    const view = graph.get('schemes', schemes[0] ?? '').data.client;
    const read = schemeClientView.safeParse({
      ...view,
      plan: [...(view?.plan.slice(1) ?? []), { what: '票据池', how }],
    });
    expect(read.error?.issues.map(({ message }) => message).join()).toContain('不写数');
  },
);
