import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { toText } from '../../markdown/text.ts';
import { element, escapeHtml } from './escape.ts';

/**
 * A table in a box that scrolls, with alignment as classes. The first cell of a row is its head, the
 * others carry the name of their column, so that narrow screens can show rows as labelled lists.
 */
export function tableHtml(node: Table, render: (node: Nodes) => string): string {
  const [head, ...body] = node.children;
  const names = head?.children.map((cell) => toText(cell)) ?? [];
  const cell = ({ children }: TableCell, tag: 'th' | 'td', column: number, attributes: string): string => {
    const align = node.align?.[column];
    const style = align ? ` class="align-${align}"` : '';
    return element(tag, children.map(render).join(''), attributes + style);
  };
  const headRow = ({ children }: TableRow) =>
    element('tr', children.map((item, column) => cell(item, 'th', column, ' scope="col"')).join(''));
  const bodyRow = ({ children, data }: TableRow) =>
    element(
      'tr',
      children
        .map((item, column) =>
          column === 0
            ? cell(item, 'th', column, ' scope="row"')
            : cell(item, 'td', column, ` data-label="${escapeHtml(names[column] ?? '')}"`),
        )
        .join(''),
      data?.id === undefined ? '' : ` id="${escapeHtml(data.id)}"`,
    );
  const header = head ? element('thead', headRow(head)) : '';
  const rows = element('tbody', body.map(bodyRow).join(''));
  const box = ' class="table-scroll" tabindex="0" role="region" aria-label="表格"';
  return element('div', element('table', header + rows), box);
}
