import type { Entry } from '../../domain/graph.ts';
import type { PartContents, Playbook } from '../../domain/playbook/contents.ts';
import type { ChainMapInput, ChainStage } from '../svg/chain-types.ts';
import { entryId } from './anchors.ts';

/** The chain of the book, each box linked to its card; `undefined` for a book without that chapter. */
export function chainInput({ industry, chapters }: Playbook): ChainMapInput | undefined {
  const chapter = chapters.find(({ part }) => part === 'chain');
  if (chapter?.part !== 'chain') return undefined;
  return chainMapOf(industry, chapter.contents, '；同样的内容见图后的表');
}

/** @param seeAlso where else its content stands, for those who do not see it */
export function chainMapOf(
  industry: Entry<'industries'>,
  { chain, nodes }: PartContents['chain'],
  seeAlso: string,
): ChainMapInput {
  return {
    title: `${industry.data.title}产业链图`,
    description: `${nodes.length} 个环节之间的 ${chain.data.edges.length} 条货物、资金和信用流向${seeAlso}。`,
    nodes: nodes.map((node) => ({
      id: node.id.split('/').at(-1) ?? node.id,
      name: node.data.title,
      stage: node.data.stage as ChainStage,
      href: `#${entryId(node)}`,
    })),
    edges: chain.data.edges,
    idPrefix: 'chain',
  };
}
