import type { Entry } from '../../../domain/graph.ts';
import { bodyBlocks } from '../body.ts';
import { basisMark, muted, termLink } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { facts, heading, joined, labelled, link, numbered, p, strong, table, ticks } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';

export const schemesChapter: ChapterRenderer<'schemes'> = ({ contents: { schemes } }, context) =>
  schemes.flatMap((scheme) => schemeBlocks(scheme, context));

function schemeBlocks(scheme: Entry<'schemes'>, context: BookContext): Block[] {
  const { graph } = context;
  const { data } = scheme;
  const nodes = data.nodes.map((id) =>
    link(`#nodes-${id}`, graph.find('nodes', `${data.industry}/${id}`)?.data.title ?? id),
  );
  const products = data.products.map((id) => termLink(id, graph.find('products', id)?.data.title ?? id));
  const value = data.value.map(({ name, formula, example, basis, sources }) => [
    name,
    formula,
    [example, basisMark(basis, sources)],
  ]);
  return [
    heading(2, data.title, entryId(scheme)),
    p(strong(data.oneLine)),
    ...facts([
      ['痛点', data.pain],
      ['对客户说', data.clientSentence],
      ['给谁用', joined(nodes)],
      ['配什么', joined(products)],
      ['与原文的关系', data.essayLink],
    ]),
    ...labelled('步骤', data.steps, numbered),
    p(strong('价值测算'), '　', muted('算例是示意，代入客户自己的数再算；不构成承诺。')),
    table(['价值', '公式', '算例'], value, [2, 4, 4]),
    ...labelled('资料清单', data.materials, ticks),
    ...labelled('会出什么错', data.whatCanGoWrong),
    ...labelled('管控', data.controls),
    ...labelled('红线', data.redLines),
    ...bodyBlocks(scheme, context, { depth: 3, prefix: entryId(scheme) }),
  ];
}
