import { dsvFormat, tsvFormatRows } from 'd3-dsv';

/** A row with the number a spreadsheet shows beside it, from 1. */
export interface CellRow {
  line: number;
  cells: readonly string[];
}

/** Marks that part the columns, the likeliest first; what Excel copies is parted by tabs. */
const separators = ['\t', ',', ';', '，', '；', '|'] as const;

/** Rows of a text that was pasted or read from a CSV file; blank rows are left out, their numbers are not given again. */
export function cellRows(text: string): CellRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const first = plain.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
  const delimiter = separators.find((mark) => first.includes(mark)) ?? '\t';
  return dsvFormat(delimiter)
    .parseRows(plain)
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Rows as the text that `cellRows` reads back, one row to a line. */
export const cellText = (rows: readonly (readonly string[])[]): string =>
  tsvFormatRows(rows.map((row) => row.map((cell) => cell.replace(/\s*[\r\n\t]+\s*/g, ' '))));
