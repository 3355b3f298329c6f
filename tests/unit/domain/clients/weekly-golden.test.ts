import { expect, it } from 'vitest';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { tableOf } from '../../../../src/domain/tables/table.ts';
import { ranked } from '../../../../src/domain/clients/weekly/rank.ts';
import { weeklyClients, weeklyColumns } from '../../../../src/domain/clients/weekly/rows.ts';
import { weeklyRules } from '../../../../src/domain/clients/weekly/rules.ts';
import { weekFrom } from '../../../../src/domain/clients/weekly/week.ts';
import { graph } from '../../../helpers/content.ts';

const rules = weeklyRules(graph);
/** A Monday; the week ends on 6 December. Strategic clients are seen every 15 days, growth 30, base 90. */
const today = '2026-11-30';
const week = weekFrom(rules.calendar, today);

/** Rows in the order they have to come out, each with why it stands before the next. Empty cells are left out. */
const table: readonly (readonly [row: string, before: string, why: string])[] = [
  [
    'R1,战略,11-28,11-29,12-02,授信到期,W01,日常维护',
    '本周有到期的事',
    'a red sign and a matter of this week',
  ],
  ['R2,成长,10-01,10-01,,,结算量骤降,日常维护', '该见没见', 'red, and not seen for two months'],
  ['R3,成长,11-25,11-25,,,舆情与司法,', '层级高', 'red, seen last week: the sign alone'],
  ['R4,基础,11-25,11-25,,,舆情与司法,', '有红色预警', 'the same sign at a smaller client'],
  ['D1,基础,11-20,11-20,11-27,银票到期,,', '到期更早', 'overdue since Friday: nothing waits shorter'],
  ['D2,战略,11-28,11-28,12-01,银票到期,,', '到期更早', 'due tomorrow, however high the tier'],
  ['D3,战略,11-28,11-28,12-04,银票到期,,', '层级高', 'due on Friday, strategic'],
  ['D4,成长,11-20,11-20,12-04,银票到期,,', '本周有到期的事', 'due on the same Friday, growth'],
  ['V1,成长,10-10,11-28,,,应收增速远超收入增速,', '有黄色预警', 'not seen in time, and a yellow sign'],
  ['V2,基础,2026-05-20,11-28,,,,', '漏见的期数多', 'a base client 194 days unseen: one whole quarter missed'],
  ['V3,战略,11-10,11-28,,,,', '层级高', 'strategic, 5 days late, no whole period missed'],
  ['V4,成长,10-05,11-28,,,,', '面访超期更久', 'growth, 26 days late'],
  ['V5,成长,10-20,11-28,,,,', '该见没见', 'growth, 11 days late'],
  ['Y1,成长,11-25,11-25,,,关键人变动,', '层级高', 'a yellow sign, seen last week'],
  ['Y2,基础,11-25,11-25,,,,预警干预', '有黄色预警', 'somebody already works on a warning'],
  ['C1,战略,11-20,11-20,,,,', '该联系没联系', 'seen in time, but ten days without a word: seven is the most'],
  [
    'W1,战略,11-28,11-28,12-20,银票到期,,',
    '层级高',
    'the next word falls due on Saturday, the bill much later',
  ],
  ['W2,成长,11-03,11-28,,,,', '本周到期', 'the visit falls due on Thursday, growth'],
  [
    'N1,基础,11-28,11-28,12-20,银票到期,,',
    '和 N2 一样急，按代号排',
    'nothing due this week, the bill falls due later',
  ],
  ['N2,基础,11-28,11-28,,,,', '', 'the same in all that counts: the code decides'],
];

const listOf = (rows: readonly string[]) => {
  const text = ['代号,层级,最近面访,最近联系,到期日,到期事项,预警,阶段', ...rows].join('\n');
  const read = tableOf(weeklyColumns, cellRows(text));
  if (!read) throw new Error('no table');
  expect(read.refused).toEqual([]);
  const { clients, issues } = weeklyClients(read, rules, today);
  expect(issues).toEqual([]);
  return ranked(clients, rules, week);
};

it('ranks twenty clients as argued, whatever order they come in', () => {
  const rows = table.map(([row]) => row);
  const codes = rows.map((row) => row.split(',')[0]);
  for (const shuffled of [
    rows,
    [...rows].reverse(),
    [...rows].sort(),
    [...rows.slice(7), ...rows.slice(0, 7)],
  ])
    expect(listOf(shuffled).map(({ client }) => client.code)).toEqual(codes);
});

it('says of each place why it is before the next', () => {
  const list = listOf(table.map(([row]) => row));
  for (const [at, [row, before]] of table.entries()) expect(list[at]?.next, row).toContain(before);
});

it('gives every place a reason with what was owed and since when', () => {
  const reasons = new Map(
    listOf(table.map(([row]) => row)).map(({ client, reason }) => [client.code, reason]),
  );
  expect(reasons.get('R1')).toContain('红色预警“结算量骤降”，24小时内电话');
  expect(reasons.get('R1')).toContain('“授信到期”12月2日（周三）到期');
  expect(reasons.get('D1')).toContain('“银票到期”11月27日（周五）到期，已过 3 天');
  expect(reasons.get('V2')).toBe('上次面访5月20日，基础潜力客户最长 90 天见一次，已超 104 天，漏了 1 期。');
  expect(reasons.get('V3')).toBe('上次面访11月10日，战略核心客户最长 15 天见一次，已超 5 天。');
  expect(reasons.get('Y2')).toContain('正在预警干预');
  expect(reasons.get('C1')).toContain('上次联系11月20日，战略核心客户最长 7 天联系一次，已超 3 天。');
  expect(reasons.get('W2')).toContain('12月3日（周四）到期');
  expect(reasons.get('N2')).toBe('本周不急，下次联系最晚 12月28日（周一）。');
});
