import type { Nodes } from 'mdast';
import { toText } from '../../../markdown/text.ts';
import { walk } from '../../../markdown/walk.ts';
import { fileRule } from '../../rule.ts';

/** A heading that shows no words: the contents have nothing to list, and a screen reader nothing to say. */
export const emptyHeading = fileRule('empty-heading', 'error', ({ nodes }) =>
  nodes.flatMap(({ node, place }) =>
    node.type === 'heading' && isEmpty(node)
      ? [
          {
            place,
            message: `${'#'.repeat(node.depth)} 后面没有标题文字`,
            fix: '写上标题；不要标题就删掉这一行',
          },
        ]
      : [],
  ),
);

/** A component may show words that are not written here, such as the title of a term. */
const isEmpty = (heading: Nodes): boolean =>
  toText(heading).trim() === '' && ![...walk(heading)].some(({ type }) => type.startsWith('mdxJsx'));
