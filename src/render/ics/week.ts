import ical, { ICalAlarmType, ICalEventBusyStatus } from 'ical-generator';
import { addDays } from '../../domain/days.ts';
import { actionNames } from '../../domain/clients/weekly/plan.ts';
import type { WeekPlan } from '../../domain/clients/weekly/plan.ts';

/** Eight in the morning of the day, told from its start. */
const morning = -8 * 3600;

/**
 * The week's visits and contacts as whole days, each with a reminder in the morning: the hour is agreed with the
 * client. The same client in the same week has the same id, so that a second import updates.
 * @param stamp now, as milliseconds since 1970
 */
export function weekIcs({ week, placed }: WeekPlan, stamp: number): string {
  const calendar = ical({ prodId: { company: 'Shengeng', product: 'week', language: 'ZH' } });
  for (const { client, action, day, reason } of placed)
    calendar
      .createEvent({
        id: `week-${week.end}-${client.code.toLowerCase().replace(/[^a-z0-9]/g, (char) => `u${char.codePointAt(0) ?? 0}`)}@shengeng`,
        start: utc(day),
        end: utc(addDays(day, 1)),
        allDay: true,
        stamp: new Date(stamp),
        summary: `${actionNames[action]} ${client.code}`,
        description: reason,
        busystatus: ICalEventBusyStatus.FREE,
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: morning });
  return `${calendar.toString()}\r\n`;
}

/** Without a zone the library writes the UTC parts of a date, whatever the zone of the machine. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
