import type { Root, Table, TableRow } from 'mdast';
import { joinLines } from './joined-lines.ts';
import { liftPictures } from './pictures.ts';
import { parseMdx } from './parse.ts';
import { walk } from './walk.ts';

/**
 * The body of an entry as every form shows it: pictures by themselves, lines joined, every row of a table as long as its head.
 * @throws MdxSyntaxError for text `check` would have refused
 */
export function parseBody(source: string): Root {
  const tree = parseMdx(source);
  liftPictures(tree);
  joinLines(tree);
  for (const node of walk(tree)) if (node.type === 'table') evenOut(node);
  return tree;
}

/** `check` refuses uneven rows; where they are shown all the same, cells stay in their columns. */
function evenOut(table: Table): void {
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    while (row.children.length < columns) row.children.push(emptyCell(row));
    row.children.length = columns;
  }
}

const emptyCell = ({ position }: TableRow): TableRow['children'][number] => ({
  type: 'tableCell',
  children: [],
  ...(position && { position }),
});
