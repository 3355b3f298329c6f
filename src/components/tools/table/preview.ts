import type { CellRow } from '../../../domain/tables/cells.ts';
import type { Column, Table } from '../../../domain/tables/table.ts';
import { element } from '../../browser/dom.ts';

/** Rows that are enough to see whether a column holds what its name says. */
const shown = 4;

/**
 * The head of a table with the meaning of each column to choose, over its first rows.
 * @param choose takes the place of a column and the role it was given, empty for none
 */
export function previewOf(
  columns: readonly Column[],
  table: Table,
  all: readonly CellRow[],
  choose: (at: number, role: string) => void,
): HTMLElement {
  const body = all.filter(({ line }) => line > table.head.line);
  const width = Math.max(table.head.cells.length, ...body.slice(0, shown).map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, at) => at);
  const row = (cells: readonly string[]) =>
    element('tr', {}, ...places.map((at) => element('td', { textContent: cells[at] ?? '' })));
  const meanings = places.map((at) => {
    const select = element(
      'select',
      {},
      element('option', { value: '', textContent: '不用' }),
      ...columns.map(({ id, name }) => element('option', { value: id, textContent: name })),
    );
    select.value = table.roles[at] ?? '';
    select.setAttribute('aria-label', `第 ${at + 1} 列“${table.head.cells[at] ?? ''}”当作`);
    select.addEventListener('input', () => choose(at, select.value));
    return element('td', {}, select);
  });
  const head = element('thead', {}, row(table.head.cells));
  const rows = [element('tr', {}, ...meanings), ...body.slice(0, shown).map(({ cells }) => row(cells))];
  const box = element(
    'div',
    { className: 'table-scroll table-preview', tabIndex: 0, role: 'region', ariaLabel: '预览' },
    element('table', {}, head, element('tbody', {}, ...rows)),
  );
  const note = `读到 ${body.length} 行。列认错了，在第二行改。`;
  return element('div', {}, element('p', { className: 'muted', textContent: note }), box);
}
