import type { Nodes, Table, TableRow } from 'mdast';
import { element } from './escape.ts';

/** A table in a box that scrolls, with alignment as classes. */
export function tableHtml(node: Table, render: (node: Nodes) => string): string {
  const row = ({ children }: TableRow, tag: 'th' | 'td'): string => {
    const cells = children.map((cell, column) => {
      const align = node.align?.[column];
      const attributes = (tag === 'th' ? ' scope="col"' : '') + (align ? ` class="align-${align}"` : '');
      return element(tag, cell.children.map(render).join(''), attributes);
    });
    return element('tr', cells.join(''));
  };
  const [head, ...body] = node.children;
  const header = head ? element('thead', row(head, 'th')) : '';
  const rows = element('tbody', body.map((line) => row(line, 'td')).join(''));
  const box = ' class="table-scroll" tabindex="0" role="region" aria-label="表格"';
  return element('div', element('table', header + rows), box);
}
