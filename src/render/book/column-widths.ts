import type { Table } from 'mdast';
import { toText } from '../../markdown/text.ts';

/** Relative widths of the columns: the ones given, else by the longest text, damped so that none starves. */
export function columnWidths({ children, data }: Table): readonly number[] {
  if (data?.widths) return data.widths;
  const columns = Math.max(...children.map((row) => row.children.length));
  return Array.from({ length: columns }, (_, column) => {
    const lengths = children.map((row) => {
      const cell = row.children[column];
      return cell ? toText(cell).length : 0;
    });
    return Math.round(Math.sqrt(Math.max(4, ...lengths)) * 100) / 100;
  });
}
