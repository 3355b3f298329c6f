import type { Entry } from '../../../domain/graph.ts';
import { entryId } from '../anchors.ts';
import { basisMark, muted } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { facts, heading, joined, labelled, link, numbered, p } from '../nodes.ts';
import { countOf } from '../numerals.ts';
import type { DigestChapterRenderer } from './chapter.ts';

export const schemesChapter: DigestChapterRenderer = ({ schemes, chain }, context) => {
  const nodes = chain?.nodes ?? [];
  const blocks = schemes.flatMap((scheme) => schemeBlocks(scheme, nodes, context));
  return {
    id: 'schemes',
    title: `${countOf(schemes.length)}套方案`,
    blocks: blocks.length > 0 ? [p(muted('算例是示意，代入客户自己的数再算；不构成承诺。')), ...blocks] : [],
  };
};

function schemeBlocks(
  { data, ...scheme }: Entry<'schemes'>,
  nodes: readonly Entry<'nodes'>[],
  { graph }: BookContext,
): Block[] {
  const users = nodes.filter(({ id }) => data.nodes.some((node) => id === `${data.industry}/${node}`));
  const products = data.products.flatMap((id) => graph.find('products', id)?.data.title ?? []);
  return [
    heading(2, data.title, entryId(scheme)),
    ...facts([
      ['痛点', data.pain],
      ['给谁用', joined(users.map((node) => link(`#${entryId(node)}`, node.data.title)))],
      ['配什么', products.join('、')],
      ['算例', exampleOf(data.value)],
    ]),
    ...labelled('步骤', data.steps, numbered),
    ...labelled('红线', data.redLines),
  ];
}

/** The first value, which is the one to open with. */
const exampleOf = ([value]: Entry<'schemes'>['data']['value']): Inline | undefined =>
  value && [`${value.name}＝${value.formula}。${value.example}`, basisMark(value.basis)];
