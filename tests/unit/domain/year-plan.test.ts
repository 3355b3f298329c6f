import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierRules } from '../../../src/domain/clients/tiering.ts';
import {
  floorLine,
  touchpointLine,
  touchpoints,
  unannounced,
} from '../../../src/domain/clients/year-plan.ts';
import type { Touchpoint } from '../../../src/domain/clients/year-plan.ts';
import { festivalDays } from '../../../src/domain/visit/festivals.ts';
import { knownDays } from '../../../src/domain/visit/known-days.ts';
import { isWorkday } from '../../../src/domain/visit/work-calendar.ts';
import { yearPlanIcs } from '../../../src/render/ics/year-plan.ts';
import { addDays } from '../../../src/domain/days.ts';
import { newMoonDays } from '../../helpers/moon.ts';
import { calendarAfter, eventsOf } from '../../helpers/calendar.ts';
import { graph } from '../../helpers/content.ts';

const holidays = graph.get('holidays', 'holidays').data;
const calendar = knownDays(holidays);
const festivals = festivalDays([2025, 2026, 2027, 2028, 2029, 2030]);
const tiers = tierRules(graph);
const { yearPlan: plan } = graph.get('tools', 'touchpoints').data;
if (!plan) throw new Error('the touchpoint tool has no dates');
const year = (tier: string, changes: Partial<Parameters<typeof touchpoints>[0]> = {}) =>
  touchpoints({ plan, calendar, festivals, tier, year: 2026, closing: 12, budget: 10, ...changes });
const dayOf = (list: readonly Touchpoint[], id: string) => list.find((one) => one.id === id)?.day;

describe('festivals of the lunar calendar', () => {
  const all = Object.values(festivals);

  it('stand on the first and the fifteenth day of a moon', () => {
    for (const { spring, 'mid-autumn': midAutumn } of all) {
      expect(newMoonDays()).toContain(spring);
      expect(newMoonDays()).toContain(addDays(midAutumn, -14));
    }
    expect(festivals[2027]).toEqual({ spring: '2027-02-06', 'mid-autumn': '2027-09-15' });
  });

  it('fall into the days off that were announced', () => {
    for (const { year: of, periods } of holidays.years)
      for (const [name, day] of [
        ['春节', festivals[of]?.spring],
        ['中秋', festivals[of]?.['mid-autumn']],
      ] as const) {
        const period = periods.find((one) => one.name.includes(name));
        expect(period && day && day >= period.from && day <= period.to, `${of} ${name}`).toBe(true);
      }
  });
});

describe('a year of touchpoints', () => {
  it('falls on working days within the year, whatever client', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const years = fc.constantFrom(2026, 2027, 2028, 2029);
    fc.assert(
      fc.property(
        fc.constantFrom(...tiers.map(({ id }) => id)),
        years,
        month,
        month,
        (tier, of, closing, budget) => {
          const list = year(tier, { year: of, closing, budget });
          expect(list.every(({ day }) => isWorkday(calendar, day) && day.startsWith(`${of}-`))).toBe(true);
          expect(list.map(({ day }) => day)).toEqual(list.map(({ day }) => day).sort());
        },
      ),
    );
  });

  it('is written for books that close in December and moves with the client', () => {
    expect(dayOf(year('strategic'), 'closing')).toBe('2026-12-04');
    expect(dayOf(year('strategic', { closing: 3 }), 'closing')).toBe('2026-03-05');
    expect(dayOf(year('strategic', { closing: 3 }), 'audit')).toBe('2026-06-18');
    expect(dayOf(year('strategic'), 'before-budget')).toBe('2026-09-10');
    expect(dayOf(year('strategic', { budget: 1 }), 'before-budget')).toBe('2026-12-10');
  });

  it('keeps clear of the days off before and after a festival', () => {
    // Ten days after 17 February is a Friday after the holiday, a week before 25 September a Friday.
    expect(dayOf(year('strategic'), 'new-year')).toBe('2026-02-27');
    expect(dayOf(year('strategic'), 'mid-autumn')).toBe('2026-09-18');
  });

  it('is closer for larger clients, and says how far it goes towards what they are owed', () => {
    const counts = tiers.map(({ id }) => year(id).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const [strategic] = tiers;
    expect(strategic && floorLine(10, strategic)).toContain('一年至少服务 48 次，这里排了 10 次，另外 38 次');
  });

  it('says who sees whom and what to ask first, and which years are not announced', () => {
    const levels = graph.get('practice', 'practice').data.contactLevels.map(({ level }) => level);
    for (const { level } of plan.dates) expect(levels).toContain(level);
    expect(year('base').map(touchpointLine).join()).toContain('先问：“哪些必须年内办完”');
    expect(unannounced(calendar, ['2026-12-31', '2031-01-04', '2031-02-01'])).toEqual(['2031']);
  });
});

describe('its calendar file', () => {
  const file = (tier: string, stamp: number, off: Touchpoint[] = [], client = '客户A') =>
    yearPlanIcs({ year: 2026, client, time: '10:00', items: year(tier), off, rules: plan.rules, stamp });

  it('updates what was imported before, and cancels what another tier does not have', () => {
    const first = file('strategic', Date.UTC(2026, 0, 5, 9));
    const off = year('strategic').filter(({ id }) => dayOf(year('base'), id) === undefined);
    const second = file('base', Date.UTC(2026, 0, 5, 10), off);
    expect(calendarAfter(first, first)).toHaveLength(year('strategic').length);
    expect(calendarAfter(first, second)).toHaveLength(year('base').length);
    expect(calendarAfter(first, file('strategic', Date.UTC(2026, 0, 5, 9), [], '客户B'))).toHaveLength(
      2 * year('strategic').length,
    );
  });

  it('has a reminder on every date, and the gift rules on days of greeting, but no name in an id', () => {
    const text = file('strategic', 0, [], '某某厂');
    expect(eventsOf(text).every(({ reminder }) => (reminder ?? 0) >= 7 * 86_400)).toBe(true);
    expect(
      eventsOf(text)
        .map(({ uid }) => uid)
        .join(),
    ).not.toContain('某某厂');
    const greeting = text
      .replace(/\r\n /g, '')
      .split('BEGIN:VEVENT')
      .find((one) => one.includes('中秋前问候'));
    expect(greeting).toContain('不送现金');
  });
});
