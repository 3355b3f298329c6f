import { weekdayText } from '../days.ts';
import { addWorkdays } from '../visit/work-calendar.ts';
import type { WorkCalendar } from '../visit/work-calendar.ts';
import { postName, tellText, withinText } from './cause-tree.ts';
import type { Cause, CauseTree, Exit, NamedPost, Walk } from './cause-tree.ts';

/** `→ 经营收缩` or `↓ 第 3 问`. */
export const exitText = (exit: Exit): string =>
  'cause' in exit ? `→ ${exit.cause.cause}` : `↓ 第 ${exit.number} 问`;

/** What is said of a cause nobody may tell the client of. */
export const silence = '不约客户解释，也不让客户知道在查；客户办别的业务，照常办';

interface Reading {
  sentence: string;
  lines: string[];
}
/** What the words of a reading are taken from; plain data, so that it can travel into a page. */
export interface WarningBook {
  tree: CauseTree;
  posts: readonly NamedPost[];
  warnings: readonly { id: string; name: string; level: 'red' | 'yellow'; action: string }[];
  calendar: WorkCalendar;
}

/**
 * Where a sign has led, in words for the manager.
 * @param found when the sign was seen, `YYYY-MM-DDTHH:mm` in Beijing time; empty when not told
 */
export function readWalk(
  book: WarningBook,
  sign: string,
  { path, open, cause }: Walk,
  found: string,
): Reading {
  const from = book.tree.signs.find(({ id }) => id === sign);
  const warning = book.warnings.find(({ id }) => id === from?.warning);
  const steps = path.map(
    ({ question, answer }, at) => `${at + 1}. ${question.ask}${answer === 'yes' ? '是' : '否'}`,
  );
  const level = warning
    ? [`${warning.level === 'red' ? '红色' : '黄色'}预警“${warning.name}”：${warning.action}`]
    : [];
  if (cause) return { sentence: told(book, cause, found), lines: [...causeLines(cause), ...level, ...steps] };
  if (!open) return { sentence: '', lines: [] };
  return {
    sentence: `${from?.name ?? ''}：现在答第 ${path.length + 1} 个问题，${open.ask}`,
    lines: [
      `去哪看：${open.look}；查得到的是${postName(book.posts, open.post)}`,
      `没查清以前：${book.tree.meanwhile}`,
      ...level,
      ...steps,
    ],
  };
}

const told = ({ posts, calendar }: WarningBook, cause: Cause, found: string): string =>
  `原因是${cause.cause}。${withinText(cause)}告诉${tellText(posts, cause)}${found ? `，最迟${latest(cause, found, calendar)}` : ''}。`;

const causeLines = ({ response, report, say, dontSay, silent }: Cause): string[] => [
  `怎么办：${response}`,
  `报的时候说清：${report}`,
  ...(silent ? [`对客户：${silence}`] : say.map((line) => `可以说：“${line}”`)),
  ...dontSay.map((line) => `不能说：“${line}”`),
];

/** The last moment to tell. Hours run on days off too; working days are those of the calendar. */
export function latest(
  { within: { hours, workdays = 0 } }: Cause,
  found: string,
  calendar: WorkCalendar,
): string {
  const [day = '', time = ''] = found.split('T');
  if (hours === undefined) {
    const last = workdays === 0 ? day : addWorkdays(calendar, day, workdays);
    return `${weekdayText(last)}下班前`;
  }
  const due = new Date(Date.parse(`${day}T${time}:00Z`) + hours * 3_600_000).toISOString();
  return `${weekdayText(due.slice(0, 10))}${due.slice(11, 16)}`;
}
