import ical, {
  escape,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../domain/days.ts';
import { shanghai } from './time-zone.ts';

export interface CalendarEvent {
  /** Stays the same for the same matter, so that a second import updates it. */
  uid: string;
  title: string;
  /** `YYYY-MM-DDTHH:mm` in Beijing time, or `YYYY-MM-DD` for a whole day. */
  start: string;
  /** The same, after `start`; half an hour or one day later when absent. */
  end?: string;
  /** Lines below the title. */
  notes?: readonly string[];
  /** Minutes before the start that a reminder rings; none when absent. */
  remind?: number;
  /** `YYYY-MM-DDTHH:mm`: a reminder rings at this moment at the earliest. */
  notBefore?: string;
  /** Whether the date was told in an earlier file and is off now. */
  cancelled?: boolean;
}

export interface Calendar {
  /** What made it, in Latin letters: `follow-up`. */
  product: string;
  /** Name a calendar program may show. */
  name?: string;
  events: readonly CalendarEvent[];
  /** When it was made, as milliseconds since 1970. */
  stamp: number;
  /** Which edition of its events it is: a program takes a higher number for the newer one. */
  sequence?: number;
}

const minute = 60_000;
const halfHour = 30;

/**
 * An iCalendar file of dates in Beijing time, which leave whoever has them free. Cancelled ones stay in it with that
 * word before their title, for some programs on phones look at nothing else.
 */
export function calendarFile({ product, name, events, stamp, sequence = 0 }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'Shengeng', product, language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes the texts of events, not the name.
    ...(name === undefined ? {} : { name: escape(name, false) }),
    // The zone itself stands on each event: on the calendar it would turn the UTC stamps into local time.
    ...(events.some(isTimed) ? { timezone: { name: null, generator: () => shanghai.component } } : {}),
  });
  for (const event of events) {
    const { uid, title, notes, cancelled = false } = event;
    const added = calendar.createEvent({
      id: `${uid}@shengeng`,
      ...times(event),
      stamp: new Date(stamp),
      sequence,
      summary: cancelled ? `已取消：${title}` : title,
      ...(notes ? { description: notes.join('\n') } : {}),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const trigger = cancelled ? undefined : secondsBefore(event);
    if (trigger !== undefined) added.createAlarm({ type: ICalAlarmType.display, trigger });
  }
  return `${calendar.toString()}\r\n`;
}

/** A moment so many minutes after another, both `YYYY-MM-DDTHH:mm`. */
export const minutesAfter = (moment: string, minutes: number): string =>
  new Date(millisecondsOf(moment) + minutes * minute).toISOString().slice(0, 16);

const isTimed = ({ start }: CalendarEvent): boolean => start.includes('T');
const millisecondsOf = (moment: string): number =>
  Date.parse(moment.includes('T') ? `${moment}:00Z` : `${moment}T00:00Z`);

function times(event: CalendarEvent) {
  const { start, end } = event;
  if (isTimed(event))
    return {
      start: wallClock(start),
      end: wallClock(end ?? minutesAfter(start, halfHour)),
      timezone: shanghai.name,
    };
  // Without a zone the library writes the UTC parts of a date, whatever the zone of the machine.
  return {
    start: new Date(`${start}T00:00:00Z`),
    end: new Date(`${end ?? addDays(start, 1)}T00:00:00Z`),
    allDay: true,
  };
}

/** The library writes the local parts of a date beside the zone of an event, whatever the zone of the machine. */
function wallClock(moment: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = moment.split(/\D/).map(Number);
  return new Date(year, month - 1, day, hour, minutes);
}

function secondsBefore({ start, remind, notBefore }: CalendarEvent): number | undefined {
  if (remind === undefined) return undefined;
  const room = notBefore === undefined ? Infinity : millisecondsOf(start) - millisecondsOf(notBefore);
  return Math.max(0, Math.min(remind * minute, room)) / 1000;
}
