import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateText,
  dayInChina,
  daysBetween,
  isCalendarDay,
  lastDayOf,
  localDay,
  weekdayOf,
  weekdayText,
} from '../../../src/domain/days.ts';

/** Any day from 1970 to 2099. */
const day = fc.integer({ min: 0, max: 47_000 }).map((count) => addDays('1970-01-01', count));

describe('days', () => {
  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '2026-11',
    '2026',
    '',
    '2026-11-23T00:00',
  ])('%j is no day of the calendar', (value) => {
    expect(isCalendarDay(value)).toBe(false);
  });

  it('are counted there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
        const to = addDays(from, count);
        expect([isCalendarDay(to), daysBetween(from, to), daysBetween(to, from)]).toEqual([
          true,
          count,
          -count || 0,
        ]);
        expect(weekdayOf(to)).toBe((((weekdayOf(from) + count) % 7) + 7) % 7);
      }),
    );
  });

  it('keep their date in another month, or end with it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const to = addMonths(from, count);
        const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
        expect([isCalendarDay(to), months(to) - months(from)]).toEqual([true, count]);
        expect(
          to.slice(8) === from.slice(8) || (to === lastDayOf(to.slice(0, 7)) && to.slice(8) < from.slice(8)),
        ).toBe(true);
      }),
    );
    expect(addMonths('2026-12-25', 1)).toBe('2027-01-25');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  });

  it('have a name in the week', () => {
    expect(weekdayText('2026-11-27')).toBe('11月27日（周五）');
    expect(weekdayText('2026-11-29')).toBe('11月29日（周日）');
  });
});

describe('partial dates', () => {
  it('takes a month or a year as lasting to its last day', () => {
    expect(lastDayOf('2026-02')).toBe('2026-02-28');
    expect(lastDayOf('2026')).toBe('2026-12-31');
    expect(lastDayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('writes dates in Chinese as precisely as they are known', () => {
    expect([dateText('2026-11-23'), dateText('2026-11'), dateText('2026')]).toEqual([
      '2026年11月23日',
      '2026年11月',
      '2026年',
    ]);
  });
});

describe('the day of a moment', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'in China turns at midnight there, on a machine in %s',
    (machine) => {
      process.env['TZ'] = machine;
      const days = ['2026-11-30T23:59:59+08:00', '2026-12-01T00:01:00+08:00', '2026-12-01T07:59:00+08:00'];
      expect(days.map((moment) => dayInChina(new Date(moment)))).toEqual([
        '2026-11-30',
        '2026-12-01',
        '2026-12-01',
      ]);
      expect(dayInChina(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
    },
  );

  it.each([
    ['UTC', '2026-11-30', '2026-11-30'],
    ['Asia/Shanghai', '2026-11-30', '2026-12-01'],
    ['America/Los_Angeles', '2026-11-30', '2026-11-30'],
  ])('on a page is the day of a reader in %s', (machine, before, after) => {
    process.env['TZ'] = machine;
    expect(localDay(new Date('2026-11-30T15:59:00Z'))).toBe(before);
    expect(localDay(new Date('2026-11-30T16:01:00Z'))).toBe(after);
  });
});
