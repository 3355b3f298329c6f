import { actionNames } from '../../domain/clients/weekly/plan.ts';
import type { WeekPlan } from '../../domain/clients/weekly/plan.ts';
import { calendarFile } from './calendar-file.ts';

/** Before midnight: at four in the afternoon of the day before, when the hour can still be agreed. */
const remind = 8 * 60;

/**
 * The week's visits and contacts as whole days: the hour is agreed with the client. The same client in the same week
 * has the same id, and a file made later is the newer edition, so that a second import moves what was moved.
 * @param stamp now, as milliseconds since 1970
 */
export const weekIcs = ({ week, placed }: WeekPlan, stamp: number): string =>
  calendarFile({
    product: 'week',
    stamp,
    sequence: Math.floor(stamp / 60_000),
    events: placed.map(({ client, action, day, reason }) => ({
      uid: `week-${week.end}-${plainId(client.code)}`,
      title: `${actionNames[action]} ${client.code}`,
      start: day,
      notes: [reason],
      remind,
    })),
  });

const plainId = (code: string): string =>
  code.toLowerCase().replace(/[^a-z0-9]/g, (char) => `u${char.codePointAt(0) ?? 0}`);
