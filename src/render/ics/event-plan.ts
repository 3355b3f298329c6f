import type { EventInput, EventPlan } from '../../domain/event/kit.ts';
import { calendarFile } from './calendar-file.ts';

const minute = 60_000;
const dayBefore = 24 * 60;

/**
 * What is due before and after an event as a calendar file.
 * @param id of the event, the same through all corrections of a page
 * @param time `HH:mm` of a call, for dates without a moment of their own
 * @param stamp now, as milliseconds since 1970
 */
export const eventIcs = (
  id: string,
  { title }: EventInput,
  plan: EventPlan,
  time: string,
  stamp: number,
): string =>
  calendarFile({
    product: 'event-kit',
    stamp,
    sequence: Math.floor(stamp / minute),
    events: [...plan.before, ...plan.after].map((date) => ({
      uid: `event-${id}-${date.id}`,
      title: date.what,
      start: `${date.day}T${date.time ?? time}`,
      notes: [`推介会：${title}`, date.post],
      remind: dayBefore,
    })),
  });
