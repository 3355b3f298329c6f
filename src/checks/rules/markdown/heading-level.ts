import type { Nodes } from 'mdast';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

export const headingLevel = fileRule('heading-level', 'error', ({ nodes }) => {
  let above = 1;
  return nodes.flatMap(({ node, place }) => {
    if (node.type !== 'heading' || isUnderlined(node)) return [];
    const found = judge(node.depth, above);
    above = node.depth;
    return found ? [{ place, ...found }] : [];
  });
});

/** Made by a line of dashes below it, which `markdown-typing` tells. */
const isUnderlined = ({ position }: Nodes): boolean =>
  position !== undefined && position.end.line > position.start.line;

function judge(depth: number, above: number): Omit<Finding, 'place'> | undefined {
  if (depth === 1) return { message: '正文里不能有一级标题', fix: '标题已写在 title 字段；正文从 ## 开始' };
  if (depth <= above + 1) return undefined;
  return { message: `标题从 ${above} 级跳到 ${depth} 级`, fix: `改成 ${'#'.repeat(above + 1)}` };
}
