import { lastDayOf } from '../../domain/days.ts';

/** Days from the first to the last, both in. */
export interface Period {
  from: string;
  to: string;
  index: number;
}

const mention =
  /(?<!\d)((?:19|20)\d\d)(?:(?:-|年)(1[0-2]|0?[1-9])(?!\d)(?:(?:-|月)(3[01]|[12]\d|0?[1-9])(?!\d))?)?(年?(?:末|底))?/g;

/** Days, months and years a text names: `2025-06-01`, `2025年6月`, `2025年末`, `2025H1`. */
export const datesIn = (text: string): Period[] =>
  [...text.matchAll(mention)].map(({ index, 1: year = '', 2: month, 3: day, 4: end }) => {
    const partial = [year, month, month && day]
      .flatMap((part) => (part ? part.padStart(2, '0') : []))
      .join('-');
    const to = lastDayOf(partial);
    return { from: end ? to : `${partial}-01-01`.slice(0, 10), to, index };
  });

/** The time a field names, from its first day to its last. */
export function spanOf(text: string): Omit<Period, 'index'> | undefined {
  const dates = datesIn(text);
  const [from] = dates.map((date) => date.from).sort();
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** What a comparison is made with, or where a way began, is not the time of the fact. */
export const isComparison = (text: string, index: number): boolean =>
  /(比|较|于|自|从|由|按|据|依|和|与|《)[^，。；、\d]{0,3}$/.test(text.slice(Math.max(0, index - 6), index));
