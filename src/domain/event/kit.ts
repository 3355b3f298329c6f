import type { DataOf } from '../../schemas/index.ts';
import { addDays, weekdayText } from '../days.ts';
import { followUps } from '../visit/follow-up.ts';
import type { FollowUpRule, WorkHours } from '../visit/follow-up.ts';
import { workdayUpTo } from '../visit/work-calendar.ts';
import type { WorkCalendar } from '../visit/work-calendar.ts';

export type EventKit = NonNullable<DataOf<'tools'>['eventKit']>;

/** What an event is put together from; plain data, so that it can travel into a page. */
export interface EventBook {
  kit: EventKit;
  posts: readonly { id: string; name: string }[];
  calendar: WorkCalendar;
  rules: readonly FollowUpRule[];
  hours: WorkHours;
  /** Hours of a call and of a second visit after the event. */
  work: { call: number; visit: number };
}

export interface EventInput {
  /** Begin in Beijing time, `YYYY-MM-DDTHH:mm`. */
  start: string;
  /** What it is about, as clients read it. */
  title: string;
  /** Who should come and what with. */
  bring: string;
  place: string;
  guests: number;
}

export interface AgendaItem {
  /** `14:00–14:15`. */
  time: string;
  what: string;
  post: string;
}
export interface EventDate {
  /** Stable within an event. */
  id: string;
  /** `YYYY-MM-DD`, a day someone is at work. */
  day: string;
  /** `HH:mm`, where the moment counts. */
  time?: string;
  what: string;
  post: string;
}
export interface EventPlan {
  agenda: readonly AgendaItem[];
  before: readonly EventDate[];
  after: readonly EventDate[];
  /** Paragraphs of the letter to clients. */
  invitation: readonly string[];
  /** Lines of the list to sign, by page. */
  rows: readonly number[];
  hours: number;
}

/** Share of guests one goes to see again, as the method reckons. */
const visitedShare = 1 / 3;

/** All of an event by its date, subject and size. */
export function eventPlan(book: EventBook, input: EventInput): EventPlan {
  const { kit, work } = book;
  const minutes = kit.agenda.reduce((sum, item) => sum + item.minutes, 0);
  const before = datesBefore(book, input.start);
  return {
    agenda: agenda(book, input.start),
    before,
    after: datesAfter(book, later(input.start, minutes)),
    invitation: kit.invitation.map((line) =>
      filled(line, { ...input, minutes, reply: replyBy(book, input.start) }),
    ),
    rows: rowsOf(kit, input.guests),
    hours: input.guests * work.call + Math.ceil(input.guests * visitedShare) * work.visit,
  };
}

function agenda({ kit, posts }: EventBook, start: string): AgendaItem[] {
  let at = start;
  return kit.agenda.map(({ minutes, what, post }) => {
    const from = at;
    at = later(at, minutes);
    return { time: `${from.slice(11)}–${at.slice(11)}`, what, post: nameOf(posts, post) };
  });
}

const datesBefore = ({ kit, posts, calendar }: EventBook, start: string): EventDate[] =>
  kit.before.map(({ days, what, post }) => ({
    id: `before-${days}`,
    day: workdayUpTo(calendar, addDays(start.slice(0, 10), -days)),
    what,
    post: nameOf(posts, post),
  }));

/** What follows: by the rules after a visit, and a look at what came of it. */
function datesAfter({ kit, posts, calendar, rules, hours }: EventBook, end: string): EventDate[] {
  const { days, what, post } = kit.review;
  const duties = followUps({ rules, hours, calendar, mode: 'natural', end });
  return [
    ...kit.after.flatMap((item) => {
      const duty = duties.find(({ id }) => id === item.rule);
      if (!duty) return [];
      const time = duty.deadline ? { time: duty.due.slice(11) } : {};
      return [
        { id: duty.id, day: duty.due.slice(0, 10), ...time, what: item.what, post: nameOf(posts, 'rm') },
      ];
    }),
    {
      id: 'review',
      day: workdayUpTo(calendar, addDays(end.slice(0, 10), days)),
      what,
      post: nameOf(posts, post),
    },
  ];
}

const replyBy = ({ kit, calendar }: EventBook, start: string): string =>
  weekdayText(workdayUpTo(calendar, addDays(start.slice(0, 10), -kit.replyDays)));

function filled(line: string, input: EventInput & { minutes: number; reply: string }): string {
  const values: Readonly<Record<string, string>> = {
    题目: input.title,
    请谁来: input.bring,
    时间: `${input.start.slice(0, 4)}年${weekdayText(input.start.slice(0, 10))}${input.start.slice(11)}`,
    地点: input.place || '（待定）',
    分钟: ` ${input.minutes} `,
    回复: input.reply,
  };
  return line.replace(/\{([^}]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** Lines to sign on as few full pages as hold the guests; those left over are for whoever they bring. */
const rowsOf = ({ rowsPerPage }: EventKit, guests: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(guests / rowsPerPage)) }, () => rowsPerPage);

/** `11月26日（周四）17:00 前：…`. */
export const eventDateLine = ({ day, time, what, post }: EventDate): string =>
  `${weekdayText(day)}${time ? `${time} 前` : ''}：${what}（${post}）`;

const nameOf = (posts: EventBook['posts'], id: string): string =>
  posts.find((post) => post.id === id)?.name ?? id;

const later = (moment: string, minutes: number): string =>
  new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
