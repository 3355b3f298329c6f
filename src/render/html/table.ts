import type { Nodes, Table, TableRow } from 'mdast';
import { toText } from '../../markdown/text.ts';
import { element, escapeHtml } from './escape.ts';

/**
 * A table in a box that scrolls, with alignment as classes.
 * @param labelled the first cell names its row and the others carry the name of their column, so
 * that a phone can show rows as cards
 */
export function tableHtml(node: Table, render: (node: Nodes) => string, labelled = false): string {
  const [head, ...body] = node.children;
  const names = head?.children.map((cell) => escapeHtml(toText(cell))) ?? [];
  const row = ({ children }: TableRow, tag: 'th' | 'td'): string => {
    const cells = children.map((cell, column) => {
      const align = node.align?.[column];
      const style = align ? ` class="align-${align}"` : '';
      const content = cell.children.map(render).join('');
      if (tag === 'th') return element('th', content, ` scope="col"${style}`);
      if (!labelled) return element('td', content, style);
      if (column === 0) return element('th', content, ` scope="row"${style}`);
      return element('td', content, ` data-label="${names[column] ?? ''}"${style}`);
    });
    return element('tr', cells.join(''));
  };
  const header = head ? element('thead', row(head, 'th')) : '';
  const rows = element('tbody', body.map((line) => row(line, 'td')).join(''));
  const box = ' class="table-scroll" tabindex="0" role="region" aria-label="表格"';
  return element('div', element('table', header + rows), box);
}
