import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

/** A workbook of a few thousand rows has some megabytes; more is no list of one person's clients. */
const mostBytes = 60_000_000;

/**
 * Texts of the first sheet of a workbook; a date is `YYYY-MM-DD`, an empty row stays a row.
 * @throws when it is no workbook, is damaged or unpacks into more than anybody reads here
 */
export async function sheetTexts(bytes: Uint8Array, most = mostBytes): Promise<string[][]> {
  // The library unpacks large parts in a worker made from a text, which the site's policy forbids; stored
  // parts it only copies.
  const stored = zipSync(unpacked(bytes, most), { level: 0 });
  const rows = await readSheet(stored.slice().buffer);
  return rows.map((row) => row.map(textOf));
}

function unpacked(bytes: Uint8Array, most: number): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /\.(?:xml|rels)$/.test(name);
      total += isRead ? originalSize : 0;
      if (total > most) throw new RangeError('workbook too large');
      return isRead;
    },
  });
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
