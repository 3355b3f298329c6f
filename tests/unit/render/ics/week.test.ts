import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { weekPlan } from '../../../../src/domain/clients/weekly/plan.ts';
import { ranked } from '../../../../src/domain/clients/weekly/rank.ts';
import { weeklyClients, weeklyColumns } from '../../../../src/domain/clients/weekly/rows.ts';
import { weeklyRules } from '../../../../src/domain/clients/weekly/rules.ts';
import { weekFrom } from '../../../../src/domain/clients/weekly/week.ts';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { tableOf } from '../../../../src/domain/tables/table.ts';
import { weekIcs } from '../../../../src/render/ics/week.ts';
import { graph } from '../../../helpers/content.ts';

const rules = weeklyRules(graph);
const week = weekFrom(rules.calendar, '2026-11-30');
const table = tableOf(
  weeklyColumns,
  cellRows(
    '代号,层级,最近面访,到期日,到期事项\n甲1,战略,2026-11-02,2026-12-03,授信到期\nA 1,成长,2026-10-02,,\nA_1,成长,2026-10-02,,',
  ),
);
const { clients } = weeklyClients(table ?? { rows: [] }, rules, '2026-11-30');
const plan = weekPlan(ranked(clients, rules, week), week, { available: 18, perVisit: 3, perContact: 0.5 });

it('writes each visit of the week as a whole day under a stand-in, with an id of its own that stays', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const first = events(weekIcs(plan, Date.UTC(2026, 10, 30)));
  expect(first).toHaveLength(plan.placed.length);
  expect(first.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(
    plan.placed.map(({ day }) => day),
  );
  expect(String(first[0]?.getFirstPropertyValue('summary'))).toBe('面访 甲1');
  const ids = first.map((event) => String(event.getFirstPropertyValue('uid')));
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    events(weekIcs(plan, Date.UTC(2026, 11, 1))).map((event) => String(event.getFirstPropertyValue('uid'))),
  ).toEqual(ids);
});
