import type { PhrasingContent } from 'mdast';
import type { Entry } from '../../../domain/graph.ts';
import type { Digest } from '../../../domain/playbook/digest/contents.ts';
import { entryId } from '../anchors.ts';
import { muted } from '../components.ts';
import type { Block, Inline } from '../nodes.ts';
import { heading, p, strong, table } from '../nodes.ts';
import type { DigestChapterRenderer } from './chapter.ts';

/** Who earns how: a table for each stage, a row for each node. */
export const earningsChapter: DigestChapterRenderer = ({ chain, cashFlow }, { graph }) => ({
  id: 'earnings',
  title: '谁怎么赚钱',
  blocks: graph.words('chainStages').flatMap(({ id, name }): Block[] => {
    const nodes = chain?.nodes.filter(({ data }) => data.stage === id) ?? [];
    if (nodes.length === 0) return [];
    return [heading(2, name, `earnings-${id}`), ...stageMoney(cashFlow, id), nodeTable(nodes)];
  }),
});

const stageMoney = (cashFlow: Digest['cashFlow'], stage: string): Block[] =>
  (cashFlow?.data.stages ?? [])
    .filter((item) => item.stage === stage)
    .map(({ pattern, pinch }) => p(strong('钱怎么走：'), `${pattern}。`, strong('卡在哪：'), `${pinch}。`));

const nodeTable = (nodes: readonly Entry<'nodes'>[]): Block =>
  table(
    ['环节', '怎么赚钱', '应收和应付', '要钱做什么，先问哪一句'],
    nodes.map((node) => nodeRow(node)),
    [5, 11, 8, 10],
    nodes.map((node) => entryId(node)),
  );

const nodeRow = ({ data }: Entry<'nodes'>): Inline[] => [
  [strong(data.title), { type: 'break' }, muted(`${data.typicalSize}，${data.assets.type}资产`)],
  data.does,
  [strong('收：'), data.cash.receivable, { type: 'break' }, strong('付：'), data.cash.payable],
  [data.needs.join('；'), ...firstQuestion(data)],
];

const firstQuestion = ({ questions: [first] }: Entry<'nodes'>['data']): (string | PhrasingContent)[] =>
  first === undefined ? [] : [{ type: 'break' }, strong('问：'), first];
