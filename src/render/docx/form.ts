import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FileChild, IParagraphStyleOptions } from 'docx';
import { run } from './inline.ts';

/** Width of the text on the page in twentieths of a point: A4 less the margins. */
const textWidth = 9638;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'AEB4B0' } as const;

/** Smaller than the text of a book, so that what is signed can be seen at once. */
export const formStyles: readonly IParagraphStyleOptions[] = [
  { id: 'FormHeading', name: '表单标题', basedOn: 'Normal', ...formLook(20, 120, 40), quickFormat: true },
  { id: 'FormText', name: '表单文字', basedOn: 'Normal', ...formLook(16, 0, 0) },
  { id: 'FineText', name: '文件清单', basedOn: 'Normal', ...formLook(13, 0, 0) },
];

function formLook(
  size: number,
  before: number,
  after: number,
): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> {
  const heading = before > 0;
  return {
    run: { size, bold: heading },
    paragraph: {
      keepNext: heading,
      ...(heading ? { outlineLevel: 1 } : {}),
      spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
    },
  };
}

export interface TableLook {
  /** Least height of a row, in twentieths of a point. */
  readonly rowHeight?: number;
  /** Style of the text in cells. */
  readonly style?: 'FormText' | 'FineText';
  /** Whether the rows stay on one page. */
  readonly together?: boolean;
}

/** A ruled table with a repeated head. @param widths shares of the page */
export function gridTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { rowHeight = 0, style = 'FormText', together = false }: TableLook = {},
): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / whole) * textWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: twips,
    margins: { top: 20, bottom: 20, left: 80, right: 80 },
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      tableRow(head, twips, { head: true, rowHeight: 0, style, together }),
      ...rows.map((cells, index) => {
        const withNext = together && index < rows.length - 1;
        return tableRow(cells, twips, { head: false, rowHeight, style, together: withNext });
      }),
    ],
  });
}

const tableRow = (
  cells: readonly string[],
  twips: readonly number[],
  { head, rowHeight, style, together }: Required<TableLook> & { head: boolean },
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
          children: [new Paragraph({ style, keepNext: together, children: [run({ text, bold: head })] })],
        }),
    ),
  });

export const heading = (text: string): Paragraph =>
  new Paragraph({ style: 'FormHeading', children: [run({ text })] });
export const plain = (text: string): Paragraph =>
  new Paragraph({ style: 'FormText', children: [run({ text })] });

/** Pages of a form: A4, numbered, marked as not to leave the bank. */
export const formPage = (children: readonly FileChild[]) => ({
  properties: {
    page: {
      size: { width: 11906, height: 16838 },
      margin: { top: 850, bottom: 850, left: 1134, right: 1134 },
    },
  },
  footers: { default: footer() },
  children,
});

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run({
            size: 17,
            color: '575F61',
            children: ['内部审批用，不外发　', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
