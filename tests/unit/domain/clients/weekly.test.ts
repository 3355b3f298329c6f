import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/days.ts';
import { debtsOf } from '../../../../src/domain/clients/weekly/debts.ts';
import { planCsv, planSentence, weekPlan } from '../../../../src/domain/clients/weekly/plan.ts';
import { ranked } from '../../../../src/domain/clients/weekly/rank.ts';
import { weeklyClients, weeklyColumns } from '../../../../src/domain/clients/weekly/rows.ts';
import type { WeeklyClient } from '../../../../src/domain/clients/weekly/rows.ts';
import { weeklyRules } from '../../../../src/domain/clients/weekly/rules.ts';
import { weekFrom } from '../../../../src/domain/clients/weekly/week.ts';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { issueText, tableOf } from '../../../../src/domain/tables/table.ts';
import { graph } from '../../../helpers/content.ts';

const rules = weeklyRules(graph);
const today = '2026-11-30';
const week = weekFrom(rules.calendar, today);
const hours = { available: 18, perVisit: 3, perContact: 0.5 };

const read = (rows: string) => {
  const table = tableOf(
    weeklyColumns,
    cellRows(`代号,层级,最近面访,最近联系,到期日,到期事项,预警,阶段\n${rows}`),
  );
  return weeklyClients(table ?? { rows: [] }, rules, today);
};
const one = (row: string) => {
  const { clients, issues } = read(row);
  expect(issues).toEqual([]);
  return clients[0] as WeeklyClient;
};

describe('the rules of the list', () => {
  it('come from the floor of each tier', () => {
    for (const { id, visitEvery, contactEvery } of rules.tiers) {
      const { period, visits, services } = graph.get('tiers', id).data.floor;
      const days = period === 'month' ? 30 : 90;
      expect(visitEvery * visits).toBeLessThanOrEqual(days);
      expect((visitEvery + 1) * visits).toBeGreaterThan(days);
      expect((contactEvery + 1) * services).toBeGreaterThan(days);
    }
  });

  it('know every warning sign and red line of the health model', () => {
    const { warnings, vetoes } = graph.get('health', 'health').data;
    for (const { name } of [...warnings, ...vetoes])
      expect(one(`A1,战略,11-02,,,,${name},`).signs.map((sign) => sign.name)).toEqual([name]);
  });
});

describe('the rows', () => {
  it('are read with the words people write', () => {
    expect(one('A1,strategic,无,—,,12月10日 银票到期；续授信,红色预警、W12,跟进转化')).toMatchObject({
      tier: { id: 'strategic' },
      visit: undefined,
      contact: undefined,
      matters: [
        { day: '2026-12-10', text: '银票到期' },
        { day: undefined, text: '续授信' },
      ],
      signs: [{ level: 'red' }, { id: 'W12' }],
      stage: 'follow-up',
    });
    expect(one('A1,成长,11-02,,12-10,3.2% 那笔续做,,').matters).toEqual([
      { day: '2026-12-10', text: '3.2% 那笔续做' },
    ]);
  });

  it('that cannot be read are all told at once, each with its number and what to do', () => {
    const { clients, issues } = read(
      'A1,大客户,上周,,,,,\n,战略,2026-12-09,,,,闹心,\nA1,战略,11-02,,,,,\nA9,战略,11-02,,,,,',
    );
    expect(clients.map(({ code }) => code)).toEqual(['A9']);
    expect(issues.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 层级',
      '2 最近面访',
      '3 代号',
      '3 最近面访',
      '3 预警',
      '4 代号',
    ]);
    for (const issue of issues) expect(issueText(issue)).toMatch(/^第 \d+ 行“.+”：.+。.+。$/);
  });
});

describe('what is owed', () => {
  it('is nothing before the first visit', () => {
    expect(debtsOf(one('A1,战略,,,,,,锁定目标'), rules, week)).toMatchObject({
      neverSeen: false,
      visitLate: 0,
      missed: 0,
    });
    expect(debtsOf(one('A1,战略,,,,,,日常维护'), rules, week)).toMatchObject({ neverSeen: true, missed: 1 });
  });

  it('follows the three days and three weeks after a visit in follow-up', () => {
    const { visitDue, contactDue } = debtsOf(one('A1,基础,11-26,11-26,,,,跟进转化'), rules, week);
    expect([visitDue, contactDue]).toEqual([
      addDays('2026-11-26', rules.again),
      addDays('2026-11-26', rules.call),
    ]);
    const called = debtsOf(one('A1,基础,11-26,11-28,,,,跟进转化'), rules, week);
    expect(called.contactDue).toBe(addDays('2026-11-28', 30));
  });

  it('counts from the days left of the week, at a weekend of the next', () => {
    expect(weekFrom(rules.calendar, '2026-12-03').workdays).toEqual(['2026-12-03', '2026-12-04']);
    expect(weekFrom(rules.calendar, '2026-12-05')).toMatchObject({ from: '2026-12-05', end: '2026-12-13' });
    expect(weekFrom(rules.calendar, '2026-10-01').workdays[0]).toBe('2026-10-08');
  });
});

const clientArb: fc.Arbitrary<WeeklyClient> = fc.record({
  line: fc.constant(2),
  code: fc.stringMatching(/^[A-Z]\d{1,3}$/),
  tier: fc.constantFrom(...rules.tiers),
  visit: fc
    .option(fc.integer({ min: 0, max: 400 }), { nil: undefined })
    .map((ago) => (ago === undefined ? undefined : addDays(today, -ago))),
  contact: fc
    .option(fc.integer({ min: 0, max: 200 }), { nil: undefined })
    .map((ago) => (ago === undefined ? undefined : addDays(today, -ago))),
  matters: fc.array(
    fc.record({
      day: fc.integer({ min: -20, max: 60 }).map((ahead) => addDays(today, ahead)),
      text: fc.constant('银票到期'),
    }),
    { maxLength: 2 },
  ),
  signs: fc.array(fc.constantFrom(...rules.signs), { maxLength: 2 }),
  stage: fc.option(fc.constantFrom(...rules.stages.map(({ id }) => id)), { nil: undefined }),
});
const placeOf = (clients: readonly WeeklyClient[], wanted: WeeklyClient) =>
  ranked(clients, rules, week).findIndex(({ client }) => client === wanted);

describe('the ranking', () => {
  it('never puts a client lower who waits longer, is due sooner or shows one more sign', () => {
    const others = fc.array(clientArb, { maxLength: 8 });
    fc.assert(
      fc.property(clientArb, others, fc.integer({ min: 1, max: 120 }), (client, rest, days) => {
        const worse = [
          { ...client, ...(client.visit === undefined ? {} : { visit: addDays(client.visit, -days) }) },
          { ...client, ...(client.contact === undefined ? {} : { contact: addDays(client.contact, -days) }) },
          {
            ...client,
            signs: [...client.signs, rules.signs[days % rules.signs.length] ?? client.signs[0]].flatMap(
              (sign) => sign ?? [],
            ),
          },
          {
            ...client,
            matters: client.matters.map(({ day, text }) => ({ day: addDays(day ?? today, -days), text })),
          },
        ];
        const before = placeOf([client, ...rest], client);
        for (const more of worse) expect(placeOf([more, ...rest], more)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('depends on no order of rows, loses nobody and reasons everywhere', () => {
    fc.assert(
      fc.property(fc.uniqueArray(clientArb, { maxLength: 12, selector: ({ code }) => code }), (clients) => {
        const list = ranked(clients, rules, week);
        expect(ranked([...clients].reverse(), rules, week)).toEqual(list);
        expect(list).toHaveLength(clients.length);
        for (const [at, { reason, next }] of list.entries()) {
          expect(reason).toMatch(/。$/);
          expect(next === '').toBe(at === list.length - 1);
        }
      }),
    );
  });
});

describe('the week', () => {
  const rows = Array.from({ length: 9 }, (_, at) => `A${at + 1},战略,11-0${at + 1},,,,,`).join('\n');
  const plan = weekPlan(ranked(read(rows).clients, rules, week), week, hours);

  it('takes as many as hours last', () => {
    expect(planSentence(plan, hours)).toBe(
      '本周 5 个工作日、18 小时，排得下 6 家：面访 6 家，联系 0 家；还有 3 家本周排不下。',
    );
  });

  it('never uses more hours than there are, and no day after a matter is due', () => {
    fc.assert(
      fc.property(
        fc.array(clientArb, { maxLength: 15 }),
        fc.integer({ min: 0, max: 40 }),
        (clients, available) => {
          const made = weekPlan(ranked(clients, rules, week), week, { ...hours, available });
          expect(made.hours).toBeLessThanOrEqual(available + 1e-6);
          expect(made.placed.length + made.waiting.length + made.calm.length).toBe(clients.length);
          for (const { day, debts } of made.placed) {
            expect(week.workdays).toContain(day);
            const due = debts.matters[0]?.day;
            if (due !== undefined && due >= today) expect(day <= due).toBe(true);
          }
        },
      ),
    );
  });

  it('goes out as a table no spreadsheet takes for formulas', () => {
    const { clients } = read(
      'A1,战略,11-02,,12-02,"=HYPERLINK(""http://x"")",,\nA2,战略,11-02,,12-01,＝1+1,,',
    );
    const text = planCsv(weekPlan(ranked(clients, rules, week), week, hours));
    expect(text.startsWith('\uFEFF顺序,代号')).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect(text).not.toMatch(/(?:^|,|\n)"?[=＝+@]/);
  });
});
