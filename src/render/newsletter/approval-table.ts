import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { run } from '../docx/inline.ts';

/** Width of the text on the page in twentieths of a point: A4 less the margins. */
const textWidth = 9638;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'AEB4B0' } as const;

/** A ruled table with a repeated head. @param widths shares of the page @param rowHeight least height of a row */
export function gridTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  rowHeight = 0,
): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / whole) * textWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: twips,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      tableRow(head, twips, { head: true, rowHeight: 0 }),
      ...rows.map((cells) => tableRow(cells, twips, { head: false, rowHeight })),
    ],
  });
}

const tableRow = (
  cells: readonly string[],
  twips: readonly number[],
  { head, rowHeight }: { head: boolean; rowHeight: number },
): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    ...(rowHeight > 0 ? { height: { value: rowHeight, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: twips[column] ?? 0, type: WidthType.DXA },
          ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'E3F0EF', color: 'auto' } } : {}),
          children: [new Paragraph({ style: 'TableText', children: [run({ text, bold: head })] })],
        }),
    ),
  });
