import ical, {
  escape,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../domain/days.ts';
import { itemsOf } from '../../domain/newsletter/client/client-edition.ts';
import type {
  ChangedDeadline,
  ClientDeadline,
  ClientEdition,
  Revision,
} from '../../domain/newsletter/client/client-edition.ts';
import { againText, linkText, sourceLines } from './words.ts';

const weekInSeconds = 7 * 86_400;

/**
 * The deadlines of an edition as a calendar clients import: whole days, each with a reminder a week
 * before. A deadline is the same event in every edition and version, revised where it was told otherwise; one that
 * was withdrawn is cancelled. Ids and stamps come from records, not from the clock.
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
  for (const changed of edition.changedDeadlines ?? []) {
    const event = calendar.createEvent({ ...changedEvent(changed), stamp: utc(edition.publishedOn) });
    if (!changed.cancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: weekInSeconds });
  }
  return `${calendar.toString()}\r\n`;
}

/** `policies-xudai-13-2024-when@shengeng` */
const uidOf = (key: string): string => `${key.replaceAll('/', '-')}@shengeng`;

const revised = ({ sequence, changedOn }: Revision) => ({ sequence, lastModified: utc(changedOn) });

const wholeDay = (date: string) => ({
  start: utc(date),
  end: utc(addDays(date, 1)),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
});

const notice = '以发文机关公布的原文为准。';

/** Some programs keep a cancelled event, so its title says it too. */
const changedEvent = ({ key, date, title, revision, cancelled }: ChangedDeadline) => ({
  id: uidOf(key),
  ...revised(revision),
  ...wholeDay(date),
  summary: cancelled ? `已取消：${title}` : title,
  description: [cancelled ? '这个截止日已经取消。' : '这个截止日有改动，以这一条日程为准。', notice].join(
    '\n',
  ),
  status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
});

function eventOf(edition: ClientEdition, { date, title, item: number, key, revision }: ClientDeadline) {
  const item = itemsOf(edition).find((candidate) => candidate.number === number);
  const described = [
    ...(item
      ? [item.title, ...sourceLines(item.source), `${linkText(item.source)}：${item.source.url}`]
      : []),
    ...(item?.again ? [againText(item.again)] : []),
    notice,
  ];
  return {
    id: uidOf(key ?? `${item?.id ?? number}/when`),
    ...revised(revision ?? { sequence: 0, changedOn: edition.publishedOn }),
    ...wholeDay(date),
    summary: title,
    description: described.join('\n'),
    status: ICalEventStatus.CONFIRMED,
    ...(item ? { url: withMarksEncoded(item.source.url) } : {}),
  };
}

/** Without a zone the library writes the UTC parts of a date, whatever the zone of the machine. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The library puts a backslash before these marks in addresses too, where no calendar takes it away again. */
const withMarksEncoded = (url: string): string => url.replace(/[,;\\]/g, encodeMark);

const encodeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
