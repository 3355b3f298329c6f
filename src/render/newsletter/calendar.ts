import { dateText } from '../../domain/days.ts';
import { nearDays } from '../../domain/newsletter/client/client-edition.ts';
import type { ClientDeadline } from '../../domain/newsletter/client/client-edition.ts';
import { leftText } from './words.ts';

/** A day of the calendar of a letter, with what ends on it. */
export interface CalendarDay {
  readonly day: string;
  /** `截至出刊日还有36天` */
  readonly left: string;
  readonly ends: readonly string[];
}

export interface Calendar {
  readonly title: string;
  readonly days: readonly CalendarDay[];
  /** The same, one line after the other. */
  readonly lines: readonly string[];
}

export const nearTitle = `近期截止日（${nearDays}天内）`;
export const laterTitle = '以后的截止日';

/** Deadlines by day, each day once. @param deadlines soonest first */
export function calendarOf(title: string, deadlines: readonly ClientDeadline[]): Calendar {
  const days = [...new Set(deadlines.map(({ date }) => date))].map((date) => {
    const own = deadlines.filter((deadline) => deadline.date === date);
    return {
      day: dateText(date),
      left: leftText(own[0]?.daysLeft ?? 0),
      ends: own.map((one) => `${one.title}，见第${one.item}条`),
    };
  });
  return { title, days, lines: days.flatMap(({ day, left, ends }) => [`${day}（${left}）`, ...ends]) };
}
