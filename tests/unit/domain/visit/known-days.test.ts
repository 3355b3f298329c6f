import { describe, expect, it } from 'vitest';
import { daysOf, knownDays } from '../../../../src/domain/visit/known-days.ts';
import { isCovered, isWorkday, workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { graph } from '../../../helpers/content.ts';

const holidays = graph.get('holidays', 'holidays').data;
const announced = workCalendar(holidays);
const calendar = knownDays(holidays);
const lastYear = Math.max(...announced.years);
const lawOf = (year: number) =>
  new Map(holidays.statutory.map((holiday) => [holiday.name, daysOf(holiday, year)]));

describe('the days the law gives every year', () => {
  it('are off in every year that was announced', () => {
    for (const year of announced.years)
      for (const day of [...lawOf(year).values()].flat()) expect(announced.off, day).toContain(day);
  });

  it('are thirteen, unless two fall together', () => {
    for (let year = 2025; year <= 2050; year++) {
      const days = new Set([...lawOf(year).values()].flat());
      expect(days.size, String(year)).toBeGreaterThanOrEqual(12);
      expect([...lawOf(year).values()].flat()).toHaveLength(13);
    }
  });

  it.each([
    // The new moon of February 2027 is at 23:56 in Beijing: a minute's error gives another day.
    [2027, '春节', ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']],
    [2027, '端午节', ['2027-06-09']],
    [2027, '清明节', ['2027-04-05']],
    [2028, '清明节', ['2028-04-04']],
    [2028, '中秋节', ['2028-10-03']],
    [2031, '中秋节', ['2031-10-01']],
    // After a leap month.
    [2033, '中秋节', ['2033-09-08']],
  ])('in %i: %s', (year, name, days) => {
    expect(lawOf(year).get(name)).toEqual(days);
  });

  it('are known in years without a notice, which stay unknown as a whole', () => {
    const days = [...lawOf(lastYear + 1).values()].flat();
    expect(days.filter((day) => isWorkday(calendar, day))).toEqual([]);
    expect(days.some((day) => isWorkday(announced, day))).toBe(true);
    expect(days.some((day) => isCovered(calendar, day))).toBe(false);
  });

  it('change nothing where a notice says all', () => {
    const of = (days: readonly string[]) => days.filter((day) => Number(day.slice(0, 4)) <= lastYear);
    expect(of(calendar.off)).toEqual(announced.off);
    expect(calendar.on).toEqual(announced.on);
  });
});
