/**
 * `npm run bench:weekly`: milliseconds of processor time to read, rank and plan a manager's rows, by their number. The
 * browser does the same work; a list of 2,000 rows is to take less than a second.
 */
import { weeklyClients, weeklyColumns } from '../../src/domain/clients/weekly/rows.ts';
import { planCsv, weekPlan } from '../../src/domain/clients/weekly/plan.ts';
import { ranked } from '../../src/domain/clients/weekly/rank.ts';
import { weeklyRules } from '../../src/domain/clients/weekly/rules.ts';
import { weekFrom } from '../../src/domain/clients/weekly/week.ts';
import { addDays } from '../../src/domain/days.ts';
import { cellRows } from '../../src/domain/tables/cells.ts';
import { decodeText } from '../../src/domain/tables/decode.ts';
import { tableOf } from '../../src/domain/tables/table.ts';
import { sheetTexts } from '../../src/domain/tables/workbook.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { encoded } from '../../tests/helpers/encodings.ts';
import { workbook } from '../../tests/helpers/workbook.ts';

const rounds = 5;
const from = '2026-11-30';
const rules = weeklyRules(await loadGraph(contentRoot));
const week = weekFrom(rules.calendar, from);

const rows = [];
for (const count of [500, 1000, 2000, 4000]) {
  const cells = cellsOf(count);
  const bytes = encoded(cells.map((row) => row.join(',')).join('\r\n'), 'gbk');
  const book = workbook(cells);
  const csvMs = await measured(() => plan(decodeText(bytes)));
  const bookMs = await measured(() => sheetTexts(book));
  rows.push([
    count,
    { 'GB18030 读完排完 ms': csvMs, '其中读 Excel ms（另计）': bookMs, '每千行 ms': (csvMs / count) * 1000 },
  ] as const);
}
console.table(Object.fromEntries(rows.map(([count, times]) => [`${count} 行`, rounded(times)])));

function plan(text: string): string {
  const table = tableOf(weeklyColumns, cellRows(text));
  if (!table || table.refused.length + table.issues.length > 0) throw new Error('the rows are refused');
  const { clients, issues } = weeklyClients(table, rules, from);
  if (issues.length > 0) throw new Error('the rows have faults');
  return planCsv(
    weekPlan(ranked(clients, rules, week), week, { available: 18, perVisit: 2.5, perContact: 0.5 }),
  );
}

function cellsOf(count: number): string[][] {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const body = Array.from({ length: count }, (_, at) => [
    `A${at + 1}`,
    pick(rules.tiers, at * 7).name,
    addDays(from, -((at * 37) % 200)),
    addDays(from, -((at * 11) % 60)),
    at % 5 === 0 ? addDays(from, (at * 13) % 40) : '',
    at % 5 === 0 ? '授信到期' : '',
    at % 9 === 0 ? pick(rules.signs, at).id : '',
    pick(rules.stages, at).names[0] ?? '',
  ]);
  return [weeklyColumns.map(({ name }) => name), ...body];
}

/** The median of some rounds. */
async function measured(work: () => unknown): Promise<number> {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function rounded(times: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms.toFixed(0)]));
}
