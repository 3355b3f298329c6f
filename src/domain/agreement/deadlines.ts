import type { DataOf } from '../../schemas/index.ts';
import { dateText, lastDayOf } from '../days.ts';
import { fitsDay } from './days.ts';
import { toldIn } from './told.ts';

type View = Pick<NonNullable<DataOf<'policies'>['client']>, 'title' | 'when'>;

/** Two places of an entry that give another day for the same end. */
export interface DeadlineFault {
  /** Below the client view. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Words that say a rule ends on the day, and not that something is due before it ends. */
const ends = /到期|失效|截止|实施期|实施[至到]|执行[至到]|有效期/;
/** Words for the last day of a year. */
const yearEnd = /(?:今年|\d年|本)?年(?:底|末|内)/;

/** @param ended last day of force, when the entry has one */
export function deadlineFaults({ title, when }: View, ended: string | undefined): DeadlineFault[] {
  const date = when?.date;
  if (!when || date === undefined) return [];
  const words = [
    { path: ['when', 'text'], text: when.text },
    { path: ['when', 'title'], text: when.title ?? '' },
    { path: ['title'], text: title },
  ];
  return [
    ...words.flatMap(({ path, text }) => (saysOther(text, date) ? [otherWords(path, text, date)] : [])),
    ...(ended === undefined
      ? []
      : afterEnd(words.map(({ text }) => text).join('；'), date, lastDayOf(ended))),
  ];
}

/** Days in the words, none of which is the day; a whole year or month says too little. */
function saysOther(text: string, date: string): boolean {
  const days = toldIn(text).filter(
    ({ kind, value, bound }) => kind === 'day' && bound !== 'from' && /-/.test(String(value)),
  );
  const full = days.some(({ value }) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
  // Days in full beside a day are held by `number-mismatch`.
  if (days.length > 0) return !full && !days.some((day) => fitsDay(day, date));
  return yearEnd.test(text) && !date.endsWith('-12-31');
}

const otherWords = (path: readonly string[], text: string, date: string): DeadlineFault => ({
  path,
  message: `截止日写的是${dateText(date)}，这里的话“${text}”说的是另一天`,
});

function afterEnd(words: string, date: string, last: string): DeadlineFault[] {
  const path = ['when', 'date'];
  if (date > last)
    return [{ path, message: `截止日${dateText(date)}晚于失效日期（expiry）${dateText(last)}` }];
  if (date === last || !ends.test(words)) return [];
  return [{ path, message: `给客户看的截止日是${dateText(date)}，失效日期（expiry）是${dateText(last)}` }];
}
