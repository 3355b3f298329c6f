import ical, { ICalAlarmType, ICalEventBusyStatus } from 'ical-generator';
import type { FollowUp } from '../../domain/visit/follow-up.ts';
import { shanghai } from './time-zone.ts';

export interface FollowUpCalendar {
  /** Whom the visit was to, as the reader wants it in titles; a stand-in such as 客户A. */
  client: string;
  /** End of the visit in Beijing time: the same visit gives the same UIDs, so a second import updates. */
  end: string;
  items: readonly FollowUp[];
  /** Now, as milliseconds since 1970. */
  stamp: number;
}

const minutes = 60;
const length = 30 * minutes;
const alarms: Record<FollowUp['counts'], number> = {
  none: 120 * minutes,
  service: 60 * minutes,
  visit: 24 * 60 * minutes,
};

/** An iCalendar file of the duties after a visit, in Beijing time, each with a reminder. */
export function followUpsIcs({ client, end, items, stamp }: FollowUpCalendar): string {
  const calendar = ical({
    prodId: { company: 'Shengeng', product: 'follow-up', language: 'ZH' },
    // The zone itself stands on each event: on the calendar it would turn the UTC stamps into local time.
    timezone: { name: null, generator: () => shanghai.component },
  });
  for (const item of items) {
    const due = wallClock(item.due);
    const start = item.deadline ? new Date(due.getTime() - length * 1000) : due;
    const event = calendar.createEvent({
      id: `${end.replace(/[-:]/g, '')}-${item.id}-${hash(client)}@shengeng`,
      start,
      end: item.deadline ? due : new Date(due.getTime() + length * 1000),
      timezone: shanghai.name,
      stamp: new Date(stamp),
      summary: `${item.action}·${client}`,
      description: [item.name, item.note, item.deadline ? '截止时刻即日程结束时刻' : '']
        .filter(Boolean)
        .join('。'),
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarms[item.counts] });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library writes the local parts of a date beside the zone of an event, whatever the zone of the machine. */
function wallClock(moment: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment.split(/\D/).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

/** Tells two clients seen at the same hour apart without writing a name into an id. */
function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = (value * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
