import type { Entry } from '../../../domain/graph.ts';
import { edgeKindNames } from '../../../domain/labels.ts';
import { bodyBlocks } from '../body.ts';
import { block, termLink } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { facts, heading, joined, labelled, link, p, table } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';

export const chainChapter: ChapterRenderer<'chain'> = ({ contents }, context) => {
  const { chain, nodes } = contents;
  const nameOf = (id: string) => nodes.find((node) => node.id.endsWith(`/${id}`))?.data.title ?? id;
  const rows = chain.data.edges.map(({ from, to, kind, label }) => [
    edgeKindNames[kind],
    link(`#nodes-${from}`, nameOf(from)),
    link(`#nodes-${to}`, nameOf(to)),
    label,
  ]);
  const stages = context.graph.words('chainStages').flatMap(({ id, name }) => {
    const own = nodes.filter(({ data }) => data.stage === id);
    if (own.length === 0) return [];
    return [heading(2, name, `chain-${id}`), ...own.flatMap((node) => nodeCard(node, context))];
  });
  return [
    block('ChainMap', '', []),
    heading(2, '流向表', 'chain-flows'),
    table(['流', '从', '到', '说明'], rows, [1, 3, 3, 5]),
    ...stages,
  ];
};

function nodeCard(node: Entry<'nodes'>, context: BookContext): Block[] {
  const { data } = node;
  const products = data.products.map((id) =>
    termLink(id, context.graph.find('products', id)?.data.title ?? id),
  );
  return [
    heading(3, data.title, entryId(node)),
    p(data.does),
    ...facts([
      ['规模', data.typicalSize],
      ['资产', `${data.assets.type}；${data.assets.note}`],
      ['应收', data.cash.receivable],
      ['预付与应付', data.cash.payable],
      ['存货', data.cash.inventory],
      ['要钱做什么', data.needs.join('；')],
      ['可以配', joined(products)],
      ['风险信号', data.risks.join('；')],
    ]),
    ...labelled('拜访时问', data.questions),
    ...bodyBlocks(node, context, { depth: 4, prefix: entryId(node) }),
  ];
}
