import { toText } from '../../../markdown/text.ts';
import { fileRule } from '../../rule.ts';

/** A pair of single stars marks emphasis, and the stars are gone: often they were meant to multiply. */
export const loneStar = fileRule('lone-star', 'warning', ({ nodes, source }) =>
  nodes.flatMap(({ node, place }) => {
    if (node.type !== 'emphasis') return [];
    const mark = source.body[node.position?.start.offset ?? 0] === '_' ? '_' : '*';
    const text = toText(node);
    return [
      {
        place,
        message: `“${mark}${text}${mark}”里的 ${mark} 不会显示，中间的字变成强调`,
        fix: `要强调，写成 **${text}**；是乘号，写 × 或 \\${mark}`,
      },
    ];
  }),
);
