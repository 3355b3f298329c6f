import type { PostTodo } from '../../domain/seals/todo.ts';
import { calendarFile } from './calendar-file.ts';

const week = 7 * 24 * 60;
/** More titles than anybody reads in a calendar. */
const mostTitles = 30;

/**
 * The reviews a post owes as a calendar: one whole day for all that is due on it, with a reminder a week before. A
 * second import updates, for ids come from post and day.
 * @param stamp day of the content, `YYYY-MM-DD`
 */
export const reviewsIcs = ({ id, name, reviews }: PostTodo, stamp: string): string =>
  calendarFile({
    product: 'reviews',
    name: `复核：${name}`,
    stamp: Date.parse(`${stamp}T00:00Z`),
    events: [...Map.groupBy(reviews, ({ dueOn }) => dueOn)].map(([day, due]) => ({
      uid: `review-${id}-${day}`,
      title: `${name}：${due.length} 项到期复核`,
      start: day,
      notes: [
        ...due.slice(0, mostTitles).map(({ kind, title }) => `${kind}：${title}`),
        ...(due.length > mostTitles ? [`另有 ${due.length - mostTitles} 项，见登记册`] : []),
      ],
      remind: week,
    })),
  });
