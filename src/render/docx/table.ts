import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Table as MdastTable, TableRow as MdastRow } from 'mdast';
import { columnWidths } from '../book/column-widths.ts';
import { bookmarked, runsOf } from './inline.ts';
import type { Bookmarks } from './inline.ts';

/** Width of the text on the page in twentieths of a point: A4 less the margins. */
const textWidth = 9638;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' } as const;
const thick = { style: BorderStyle.SINGLE, size: 12, color: '0F5F62' } as const;

/** A table whose head is repeated on every page. */
export function tableOf(node: MdastTable, bookmarks: Bookmarks): Table {
  const widths = columnWidths(node);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / whole) * textWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: twips,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: thick,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: node.children.map((row, index) => rowOf(row, index === 0, twips, bookmarks)),
  });
}

const rowOf = (
  { children, data }: MdastRow,
  head: boolean,
  twips: readonly number[],
  bookmarks: Bookmarks,
): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: children.map(
      (cell, column) =>
        new TableCell({
          width: { size: twips[column] ?? 0, type: WidthType.DXA },
          ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'E3F0EF', color: 'auto' } } : {}),
          children: [
            new Paragraph({
              style: 'TableText',
              children: bookmarked(
                column === 0 ? data?.id : undefined,
                runsOf(cell.children, bookmarks, head ? { bold: true } : {}),
                bookmarks,
              ),
            }),
          ],
        }),
    ),
  });
