import type { FollowUp } from '../../domain/visit/follow-up.ts';
import type { VisitDates } from '../../domain/visit/told-dates.ts';
import { calendarFile, minutesAfter } from './calendar-file.ts';

export interface FollowUpCalendar extends VisitDates {
  /** Whom the visit was to, as the reader wants it in titles; a stand-in such as 客户A. */
  client: string;
  /** End of the visit in Beijing time, before which nothing rings. */
  end: string;
  /** Now, as milliseconds since 1970. */
  stamp: number;
}

const length = 30;
/** Minutes before. */
const reminders: Record<FollowUp['counts'], number> = { none: 120, service: 60, visit: 24 * 60 };

/** An iCalendar file of the duties after a visit, in Beijing time, each with a reminder. */
export const followUpsIcs = ({ visit, sequence, client, end, items, off, stamp }: FollowUpCalendar): string =>
  calendarFile({
    product: 'follow-up',
    stamp,
    sequence,
    events: [
      ...items.map(({ id, due, deadline, action, name, note = '', counts }) => ({
        uid: `${visit}-${id}`,
        title: `${action}·${client}`,
        start: deadline ? latest(minutesAfter(due, -length), end) : due,
        ...(deadline ? { end: due } : {}),
        notes: [[name, note, deadline ? '截止时刻即日程结束时刻' : ''].filter(Boolean).join('。')],
        remind: reminders[counts],
        notBefore: end,
      })),
      ...off.map(({ id, due, action }) => ({
        uid: `${visit}-${id}`,
        title: `${action}·${client}`,
        start: due,
        cancelled: true,
      })),
    ],
  });

const latest = (a: string, b: string): string => (a > b ? a : b);
