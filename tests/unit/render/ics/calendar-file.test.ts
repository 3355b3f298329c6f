import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/render/ics/calendar-file.ts';
import type { CalendarEvent } from '../../../../src/render/ics/calendar-file.ts';
import { calendarAfter, eventsOf } from '../../../helpers/calendar.ts';

const stamp = Date.UTC(2026, 10, 24, 6);
const file = (events: CalendarEvent[], sequence = 0) =>
  calendarFile({ product: 'probe', stamp, sequence, events });
const visit: CalendarEvent = { uid: 'a', title: '面访', start: '2026-12-31T23:45' };

describe('a calendar file', () => {
  it('has half an hour for a moment and one day for a day, across the end of a year', () => {
    const day: CalendarEvent = { uid: 'b', title: '排触点', start: '2026-12-31' };
    expect(eventsOf(file([visit, day])).map(({ start, end }) => [start, end])).toEqual([
      ['2026-12-31T23:45:00', '2027-01-01T00:15:00'],
      ['2026-12-31', '2027-01-01'],
    ]);
  });

  it('says the same whatever the zone of the machine', () => {
    const script = `import { calendarFile } from './src/render/ics/calendar-file.ts';
      process.stdout.write(calendarFile(${JSON.stringify({ product: 'probe', stamp, sequence: 0, events: [visit] })}));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } });
    expect(String(inZone('America/New_York'))).toBe(String(inZone('Asia/Shanghai')));
  });

  it.each([
    ['in time', { remind: 60 }, 3600],
    ['not before the visit is over', { remind: 60, notBefore: '2026-12-31T23:30' }, 900],
    ['at the start, where the visit lasts as long', { remind: 60, notBefore: '2026-12-31T23:50' }, 0],
    ['never, where nobody asked for it', {}, undefined],
  ])('rings %s', (_, more, seconds) => {
    expect(eventsOf(file([{ ...visit, ...more }]))[0]?.reminder).toBe(seconds);
  });

  it('updates, moves and cancels what an earlier one told; an older one changes nothing back', () => {
    const moved = { ...visit, start: '2027-01-04T10:00' };
    const second = file([moved], 1);
    const third = file([{ ...moved, cancelled: true, remind: 60 }], 2);
    expect(calendarAfter(file([visit]), second).map(({ start }) => start)).toEqual(['2027-01-04T10:00:00']);
    expect(calendarAfter(second, file([visit])).map(({ start }) => start)).toEqual(['2027-01-04T10:00:00']);
    expect(calendarAfter(file([visit]), second, third)).toEqual([]);
    expect(eventsOf(third)[0]).toMatchObject({ title: '已取消：面访', reminder: undefined });
  });
});
