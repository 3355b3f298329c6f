import ical, { escape, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../domain/days.ts';
import type { PostTodo } from '../../domain/seals/todo.ts';

const weekInSeconds = 7 * 86_400;
/** More titles than anybody reads in a calendar. */
const mostTitles = 30;

/**
 * The reviews a post owes as a calendar: one whole day for all that is due on it, with a reminder a week before. A
 * second import updates, for ids come from post and day.
 * @param stamp day of the content, `YYYY-MM-DD`
 */
export function reviewsIcs({ id, name, reviews }: PostTodo, stamp: string): string {
  const calendar = ical({
    prodId: { company: 'Shengeng', product: 'reviews', language: 'ZH' },
    scale: 'gregorian',
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes the texts of events, not the name.
    name: escape(`复核：${name}`, false),
  });
  for (const [day, due] of Map.groupBy(reviews, ({ dueOn }) => dueOn)) {
    const titles = due.slice(0, mostTitles).map(({ kind, title }) => `${kind}：${title}`);
    const more = due.length > mostTitles ? [`另有 ${due.length - mostTitles} 项，见登记册`] : [];
    calendar
      .createEvent({
        id: `review-${id}-${day}@shengeng`,
        start: utc(day),
        end: utc(addDays(day, 1)),
        allDay: true,
        stamp: utc(stamp),
        summary: `${name}：${due.length} 项到期复核`,
        description: [...titles, ...more].join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: weekInSeconds });
  }
  return `${calendar.toString()}\r\n`;
}

/** Without a zone the library writes the UTC parts of a date, whatever the zone of the machine. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
