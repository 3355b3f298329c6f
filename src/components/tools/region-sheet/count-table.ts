import { bucketGap, cellWords, gap, pooledTarget } from '../../../domain/clients/region-sheet/sheet.ts';
import type { CountTable } from '../../../domain/clients/region-sheet/sheet.ts';
import { element } from '../../browser/dom.ts';

interface Line {
  name: string;
  id?: string;
  cells: readonly { text: string; wanting: number | undefined }[];
  total: string;
}

/** Parks or industries by bucket, each count with what it wants to its target. @param idOf anchor of a row */
export function countTable(head: string, table: CountTable, idOf?: (row: number) => string): HTMLElement {
  const heads = [head, ...table.buckets, '合计'];
  const rows = linesOf(table, idOf).map((line) => rowOf(line, heads));
  const top = element('tr', {}, ...heads.map((textContent) => element('th', { scope: 'col', textContent })));
  return element(
    'div',
    { className: 'table-scroll count-table', tabIndex: 0, role: 'region', ariaLabel: `${head}和层级户数` },
    element('table', {}, element('thead', {}, top), element('tbody', {}, ...rows)),
  );
}

function linesOf(table: CountTable, idOf?: (row: number) => string): Line[] {
  const { names, buckets, cells, totals, pools, sums, targets } = table;
  const own = names.map((name, row) => ({
    name,
    ...(idOf ? { id: idOf(row) } : {}),
    cells: buckets.map((_, bucket) => ({
      text: cellWords(cells[row]?.[bucket]),
      wanting: gap(cells[row]?.[bucket], targets?.[row]?.[bucket]),
    })),
    total: totals[row] === undefined ? '—' : String(totals[row]),
  }));
  const pooled = {
    name: '并在一起的',
    cells: pools.map((pool, bucket) => ({
      text: pool ? cellWords(pool.count, 'few') : '—',
      wanting: gap(pool?.count, pooledTarget(table, bucket)),
    })),
    total: '—',
  };
  const all = {
    name: '合计',
    cells: sums.map((count, bucket) => ({
      text: cellWords(count, 'few'),
      wanting: bucketGap(table, bucket),
    })),
    total: sums.includes(undefined)
      ? '—'
      : String(sums.reduce((total: number, count) => total + (count ?? 0), 0)),
  };
  return [...own, ...(pools.some(Boolean) ? [pooled] : []), all];
}

function rowOf({ name, id, cells, total }: Line, heads: readonly string[]): HTMLElement {
  const cell = (text: string, at: number, wanting?: number) => {
    const more =
      wanting !== undefined && wanting > 0 ? [element('small', { textContent: ` 差 ${wanting}` })] : [];
    const made = element('td', { className: 'num' }, text, ...more);
    made.dataset['label'] = heads[at] ?? '';
    return made;
  };
  return element(
    'tr',
    id === undefined ? {} : { id },
    element('th', { scope: 'row', textContent: name }),
    ...cells.map(({ text, wanting }, at) => cell(text, at + 1, wanting)),
    cell(total, heads.length - 1),
  );
}
