import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/days.ts';
import { cadence } from '../../../../src/domain/visit/cadence.ts';
import { dutyWeeks } from '../../../../src/domain/visit/duty-weeks.ts';
import { followUps } from '../../../../src/domain/visit/follow-up.ts';
import { isWorkday, workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { dutyLegend, dutyWeeksSvg } from '../../../../src/render/svg/duty-weeks.ts';
import { graph } from '../../../helpers/content.ts';

const { followUps: rules, workHours: hours } = graph.get('practice', 'practice').data;
const calendar = workCalendar(graph.get('holidays', 'holidays').data);
const tiers = graph.all('tiers');

function planOf(day: string, tier: string | undefined) {
  const after = followUps({ rules, hours, calendar, mode: 'natural', end: `${day}T15:00` });
  const floor = tier === undefined ? undefined : graph.get('tiers', tier).data.floor;
  const regular = floor ? cadence({ floor, hours, calendar, day, done: after }) : [];
  return { calendar, day, after, regular };
}

describe.each(['2026-01-05', '2026-02-13', '2026-09-24', '2026-11-25', '2028-02-29'])(
  'the picture of a visit on %s',
  (day) => {
    it.each([undefined, ...tiers.map(({ id }) => id)])('shows every duty on its day: tier %s', (tier) => {
      const plan = planOf(day, tier);
      const strips = dutyWeeks(plan);
      const days = strips.flatMap((strip) => strip.days);
      const duties = [...plan.after, ...plan.regular];
      const counted = days.reduce((sum, { duty }) => sum + (duty?.count ?? 0), 0);
      expect(counted).toBe(duties.length + 1);
      for (const { due } of duties)
        expect(days.find((one) => one.day === due.slice(0, 10))?.duty).toBeDefined();
      expect(days.find((one) => one.day === day)?.duty).toMatchObject({ sign: '拜', from: 'visit' });
    });

    it('has whole weeks one after the other, few enough for a phone', () => {
      for (const { id } of tiers) {
        const strips = dutyWeeks(planOf(day, id));
        const days = strips.flatMap((strip) => strip.days);
        expect(days.map((one) => one.day)).toEqual(days.map((_, at) => addDays(days[0]?.day ?? '', at)));
        expect(days.every((one, at) => one.row === at % 7)).toBe(true);
        expect(days.every((one) => one.off !== isWorkday(calendar, one.day))).toBe(true);
        for (const { columns, months } of strips) {
          expect(columns).toBeLessThanOrEqual(14);
          for (const [at, { column }] of months.entries())
            expect((months[at + 1]?.column ?? columns + 1) - column).toBeGreaterThan(1);
        }
      }
    });
  },
);

it('is drawn to one scale, however many strips it takes', () => {
  for (const { id } of tiers) {
    const svg = dutyWeeksSvg(dutyWeeks(planOf('2026-11-25', id)));
    const boxes = [...svg.matchAll(/viewBox="([^"]*)"/g)].map(([, box]) => box);
    expect(new Set(boxes).size).toBe(1);
  }
});

it('is drawn with a sign for each day, all of which the legend explains', () => {
  const plan = planOf('2026-11-25', 'strategic');
  const strips = dutyWeeks(plan);
  const svg = dutyWeeksSvg(strips);
  const days = new Set([plan.day, ...[...plan.after, ...plan.regular].map(({ due }) => due.slice(0, 10))]);
  expect(svg.split('class="sign').length - 1).toBe(days.size);
  const legend = dutyLegend(strips);
  for (const [, sign = ''] of svg.matchAll(/class="sign[^>]*>(.)</g))
    expect(legend.some((line) => line.startsWith(`${sign}：`))).toBe(true);
  expect(dutyLegend(dutyWeeks(planOf('2026-11-25', undefined))).join()).not.toContain('联');
});
