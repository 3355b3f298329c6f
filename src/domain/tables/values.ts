import { addDays, isCalendarDay } from '../days.ts';

/** Words for nothing that people write into a cell. */
const nothing = /^(?:[-—–/／]+|无|没有|暂无|否|空|n\/?a|none)$/i;
export const isBlank = (cell: string): boolean => cell === '' || nothing.test(cell.normalize('NFKC'));

/** Day 0 of the count of days in a spreadsheet. */
const serialStart = '1899-12-30';
const numbers = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/;

/**
 * The day a cell means: with or without a year, in any of the usual ways, or as the number of a spreadsheet.
 * @param lean where a day without a year lies: the last one up to today, or the next one from today on
 * @returns `YYYY-MM-DD`, or nothing for what is no day
 */
export function dayIn(cell: string, today: string, lean: 'past' | 'future'): string | undefined {
  const text = cell
    .normalize('NFKC')
    .replace(/\s*[(（]?周[一二三四五六日][)）]?/, '')
    .trim();
  if (/^\d{8}$/.test(text)) return existing(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  if (/^[34-6]\d{4}(?:\.\d+)?$/.test(text)) return addDays(serialStart, Math.floor(Number(text)));
  const [, year, month = '', day = ''] = numbers.exec(text) ?? [];
  if (month === '') return undefined;
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return existing(`${year}-${rest}`);
  const own = Number(today.slice(0, 4));
  const years = lean === 'past' ? [own, own - 1] : [own, own + 1];
  return years
    .flatMap((one) => existing(`${one}-${rest}`) ?? [])
    .find((one) => (lean === 'past' ? one <= today : one >= addDays(today, -180)));
}

const existing = (day: string): string | undefined => (isCalendarDay(day) ? day : undefined);

export interface Named {
  id: string;
  /** The name readers know, then others for the same. */
  names: readonly string[];
}

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'《》()（）·、，,—–-]/g, '');

/** The one of a list a cell names: by its id, by a name, or by a part of a name that fits no other. */
export function namedIn<T extends Named>(list: readonly T[], cell: string): T | undefined {
  const wanted = key(cell);
  if (wanted === '') return undefined;
  const exact = list.find(({ id, names }) => [id, ...names].some((name) => key(name) === wanted));
  if (exact) return exact;
  const near = list.filter(({ names }) =>
    names.some((name) => key(name).includes(wanted) || (key(name).length > 1 && wanted.includes(key(name)))),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** A number from 0 up, with the separators and units people write; nothing for what is none. */
export function numberIn(cell: string): number | undefined {
  const text = cell.normalize('NFKC').replace(/[,\s]|户|家|天|小时|个?$/gu, '');
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
