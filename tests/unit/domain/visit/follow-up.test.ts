import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadence } from '../../../../src/domain/visit/cadence.ts';
import { allCovered, followUps } from '../../../../src/domain/visit/follow-up.ts';
import type { DayMode } from '../../../../src/domain/visit/follow-up.ts';
import { followUpLine } from '../../../../src/domain/visit/follow-up.ts';
import { addDays } from '../../../../src/domain/days.ts';
import { isWorkday, workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { holidays } from '../../../../src/schemas/holidays.ts';
import { practice } from '../../../../src/schemas/practice.ts';
import { graph } from '../../../helpers/content.ts';

const rules = graph.get('practice', 'practice').data;
const table = graph.get('holidays', 'holidays').data;
const calendar = workCalendar(table);
const hours = rules.workHours;
const plan = (end: string, mode: DayMode = 'natural') =>
  followUps({ rules: rules.followUps, hours, calendar, mode, end });
const dues = (end: string, mode?: DayMode) => plan(end, mode).map(({ due }) => due);

describe('the working days', () => {
  it.each([
    ['2026-02-14', true],
    ['2026-02-16', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-09-20', true],
    ['2026-10-10', true],
    ['2026-05-09', true],
    ['2026-11-28', false],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
  ])('%s: %s', (day, works) => {
    expect(isWorkday(calendar, day)).toBe(works);
  });

  it('have as many days off and days worked as announced', () => {
    expect(calendar.off.filter((day) => day.startsWith('2026'))).toHaveLength(33);
    expect(calendar.on.filter((day) => day.startsWith('2026'))).toHaveLength(6);
    expect(calendar.off.filter((day) => day.startsWith('2025'))).toHaveLength(28);
    expect(calendar.on.filter((day) => day.startsWith('2025'))).toHaveLength(5);
  });
});

describe('the duties after a visit', () => {
  it('come as in the example of the method: Thursday, Friday instead of Saturday, three weeks', () => {
    expect(dues('2026-11-25T15:00')).toEqual(['2026-11-26T15:00', '2026-11-27T10:00', '2026-12-16T10:00']);
  });

  it('bring the minutes of a Friday visit forward to the end of that day', () => {
    const [minutes] = plan('2026-11-27T15:00');
    expect(minutes).toMatchObject({ due: '2026-11-27T17:30', deadline: true });
    expect(minutes && followUpLine(minutes)).toBe(
      '11月27日（周五）17:30 前：发送纪要（截止落在休息日，提前到前一个工作日下班前）',
    );
  });

  it('leave the minutes where they are when no working day is left before', () => {
    const [minutes] = plan('2026-11-27T18:00');
    expect(minutes).toMatchObject({ due: '2026-11-28T18:00', note: '前面没有工作日了，休息日也按时发' });
  });

  it('go to the first working day after a long holiday when all days before are off', () => {
    const call = plan('2026-09-30T16:00')[1];
    expect(call?.due).toBe('2026-10-08T10:00');
    expect(call?.note).toContain('写进纪要');
  });

  it('count a weekend day that is worked: 2026-02-14 and 2026-10-10', () => {
    expect(dues('2026-02-11T15:00')[1]).toBe('2026-02-14T10:00');
    expect(dues('2026-10-08T15:00', 'working')).toEqual([
      '2026-10-09T15:00',
      '2026-10-12T10:00',
      '2026-10-28T10:00',
    ]);
  });

  it('cross the end of a year and a leap day', () => {
    expect(dues('2027-12-31T15:00')[0]).toBe('2027-12-31T17:30');
    expect(dues('2025-12-30T09:00')[0]).toBe('2025-12-31T09:00');
    expect(dues('2025-12-30T09:00')[1]).toBe('2025-12-31T10:00');
    expect(dues('2028-02-28T15:00')[0]).toBe('2028-02-29T15:00');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  it('count three weeks as fifteen working days', () => {
    expect(dues('2026-11-02T09:00', 'working')[2]).toBe('2026-11-23T10:00');
  });

  it('say whether the arrangement of every year is known', () => {
    expect(allCovered(calendar, dues('2026-11-25T15:00'))).toBe(true);
    expect(allCovered(calendar, dues('2026-12-20T15:00'))).toBe(false);
  });

  it('never lie before the visit nor, from Monday to Friday, on a day off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom<DayMode>('natural', 'working'),
        (n, mode) => {
          const day = addDays('2025-01-01', n);
          const [minutes, call, second] = dues(`${day}T15:00`, mode);
          expect((minutes ?? '') > `${day}T15:00`).toBe(true);
          for (const due of [call, second]) {
            expect(isWorkday(calendar, (due ?? '').slice(0, 10))).toBe(true);
            expect((due ?? '').slice(0, 10) > day).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the cadence of a tier', () => {
  const of = (tier: string, end = '2026-11-02T15:00') => {
    const { floor } = graph.get('tiers', tier).data;
    return cadence({ floor, hours, calendar, day: end.slice(0, 10), done: plan(end) });
  };

  it('does not ask twice for what the duties after the visit already give', () => {
    expect(of('strategic').filter(({ id }) => id.startsWith('p1'))).toHaveLength(1);
    expect(of('growth').filter(({ id }) => id.startsWith('p1'))).toHaveLength(0);
    expect(of('base').filter(({ id }) => id.startsWith('p1'))).toHaveLength(0);
  });

  it.each(['strategic', 'growth', 'base'])(
    'of %s reaches the floor in the next period, on working days',
    (tier) => {
      const { floor } = graph.get('tiers', tier).data;
      const next = of(tier).filter(({ id }) => id.startsWith('p2'));
      expect(next).toHaveLength(floor.services);
      expect(next.filter(({ counts }) => counts === 'visit')).toHaveLength(floor.visits);
      expect(next.every(({ due }) => isWorkday(calendar, due.slice(0, 10)))).toBe(true);
      expect(next.map(({ due }) => due)).toEqual(next.map(({ due }) => due).toSorted());
    },
  );
});

describe('the tables of days off', () => {
  const withPeriod = (period: object) => {
    const [first] = table.years;
    const result = holidays.safeParse({ ...table, years: [{ ...first, periods: [period] }] });
    return result.error?.issues.map(({ message }) => message);
  };

  it('refuse a period that ends before it starts', () => {
    expect(withPeriod({ name: '元旦', from: '2026-01-03', to: '2026-01-01' })).toEqual([
      '最后一天早于第一天',
    ]);
  });

  it('refuse a worked day that is no weekend', () => {
    expect(
      withPeriod({ name: '元旦', from: '2026-01-01', to: '2026-01-03', workdays: ['2026-01-05'] }),
    ).toEqual(['调休上班的日子应是周六或周日；平日本来就上班，不用写']);
  });

  it('refuse an hour that is none', () => {
    const result = practice.safeParse({ ...rules, workHours: { close: '25:00', call: '10:00' } });
    expect(result.error?.issues[0]?.message).toBe('钟点写成 "09:30" 的样子（要加引号）');
  });
});
