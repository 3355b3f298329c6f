import type { Nodes } from 'mdast';
import { isImage } from '../../../markdown/pictures.ts';
import { walk } from '../../../markdown/walk.ts';
import { fileRule } from '../../rule.ts';

const places: Partial<Record<Nodes['type'], string>> = {
  heading: '标题',
  tableCell: '表格',
  link: '链接',
  linkReference: '链接',
  mdxJsxTextElement: '行内的块',
};

const fix = '让图片单独成段，前后各空一行';

/** A picture is a block of its own in every form. */
export const picturePlace = fileRule('picture-place', 'error', ({ nodes }) =>
  nodes.flatMap(({ node }) => {
    const where = places[node.type];
    if (where === undefined) return [];
    const images = new Set([...walk(node)].filter(isImage));
    return nodes
      .filter((placed) => images.has(placed.node as never))
      .map(({ place }) => ({ place, message: `图片不能放在${where}里`, fix }));
  }),
);
