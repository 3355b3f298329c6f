import ical, { escape, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../domain/days.ts';
import { itemsOf } from '../../domain/newsletter/client-edition.ts';
import type { ClientDeadline, ClientEdition } from '../../domain/newsletter/client-edition.ts';
import { againText, linkText, sourceLines } from './words.ts';

const weekInSeconds = 7 * 86_400;

/**
 * The deadlines of an edition as a calendar clients import: whole days, each with a reminder a week
 * before. A second import changes nothing, for ids and stamps come from the edition, not from the clock.
 */
export function deadlinesIcs(edition: ClientEdition): string {
  const calendar = ical({
    prodId: { company: 'shengeng', product: 'newsletter', language: 'ZH' },
    scale: 'gregorian',
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes the texts of events, not the name.
    name: escape(`${edition.series} ${edition.number}`, false),
  });
  for (const deadline of edition.deadlines)
    calendar
      .createEvent({ ...eventOf(edition, deadline), stamp: utc(edition.publishedOn) })
      .createAlarm({ type: ICalAlarmType.display, trigger: weekInSeconds });
  return `${calendar.toString()}\r\n`;
}

function eventOf(edition: ClientEdition, { date, title, item: number }: ClientDeadline) {
  const item = itemsOf(edition).find((candidate) => candidate.number === number);
  const described = [
    ...(item
      ? [item.title, ...sourceLines(item.source), `${linkText(item.source)}：${item.source.url}`]
      : []),
    ...(item?.again ? [againText(item.again)] : []),
    '以发文机关公布的原文为准。',
  ];
  return {
    id: `${edition.id}-${edition.variant}-${item?.id ?? number}-${date}@shengeng`,
    start: utc(date),
    end: utc(addDays(date, 1)),
    allDay: true,
    summary: title,
    description: described.join('\n'),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(item ? { url: withMarksEncoded(item.source.url) } : {}),
  };
}

/** Without a zone the library writes the UTC parts of a date, whatever the zone of the machine. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library puts a backslash before these marks in addresses too, where no calendar takes it away again. */
const withMarksEncoded = (url: string): string => url.replace(/[,;\\]/g, encodeMark);

const encodeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
