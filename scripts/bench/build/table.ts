import { runNames } from './runs.ts';
import type { Run } from './runs.ts';

/** Everything measured at one size. */
export interface Sized {
  size: number;
  runs: readonly Run[];
}

/** What a build of 1,000 entries may cost beside Starlight's, all outputs counted. */
const targetShare = 0.6;
const targetSize = 1000;

type Name = Run['name'];
const cpuOf = ({ runs }: Sized, name: Name): number | undefined =>
  runs.find((run) => run.name === name)?.cost.cpu;

const quotient = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined || b === 0 ? undefined : a / b;

/** CPU at a size by CPU at the smaller one, by what linear growth would give: 1 is linear. */
const growth = (before: Sized | undefined, now: Sized, name: Name): number | undefined =>
  before && quotient(quotient(cpuOf(now, name), cpuOf(before, name)), now.size / before.size);

/** The whole report, ready to print. */
export function report(all: readonly Sized[]): string {
  return [costTable(all), stepTable(all), verdicts(all)].filter((part) => part !== '').join('\n\n');
}

function costTable(all: readonly Sized[]): string {
  const rows = all.flatMap((sized, index) =>
    sized.runs.map(({ name, cost }) => [
      String(sized.size),
      runNames[name],
      cost.cpu.toFixed(1),
      cost.wall.toFixed(1),
      cost.memory.toFixed(0),
      share(quotient(cost.cpu, cpuOf(sized, 'starlight'))),
      share(quotient(cost.cpu, cpuOf(sized, 'cold'))),
      share(growth(all[index - 1], sized, name)),
    ]),
  );
  return aligned([
    ['entries', 'build', 'CPU s', 'wall s', 'peak MB', '÷ Starlight', '÷ cold', 'growth'],
    ...rows,
  ]);
}

/** CPU seconds of each step of the cold builds and its share; empty when the build told none. */
function stepTable(all: readonly Sized[]): string {
  const cold = all.map(({ size, runs }) => ({
    size,
    steps: runs.find(({ name }) => name === 'cold')?.steps ?? [],
  }));
  const names = [...new Set(cold.flatMap(({ steps }) => steps.map(({ step }) => step)))];
  if (names.length === 0) return '';
  const rows = names.map((name) => [
    name,
    ...cold.flatMap(({ steps }) => {
      const total = steps.reduce((sum, { cpu }) => sum + cpu, 0);
      const cpu = steps.filter(({ step }) => step === name).reduce((sum, step) => sum + step.cpu, 0);
      return [cpu.toFixed(1), total > 0 ? `${((100 * cpu) / total).toFixed(0)}%` : '–'];
    }),
  ]);
  return aligned([
    ['step of the cold build', ...cold.flatMap(({ size }) => [`${size}: CPU s`, 'share'])],
    ...rows,
  ]);
}

function verdicts(all: readonly Sized[]): string {
  const at = all.find(({ size }) => size === targetSize);
  const ratio = at && quotient(cpuOf(at, 'cold'), cpuOf(at, 'starlight'));
  const growths = all.map((sized, index) => growth(all[index - 1], sized, 'cold'));
  const worst = Math.max(...growths.map((value) => value ?? 0));
  return [
    ...(ratio === undefined
      ? []
      : [
          `At ${targetSize}: ${ratio.toFixed(2)} of Starlight's CPU, target ${targetShare} (${metOr(ratio <= targetShare)})`,
        ]),
    ...(worst === 0
      ? []
      : [
          `Growth of the cold build: ${worst.toFixed(2)} times linear at most, target 1 (${metOr(worst <= 1)})`,
        ]),
  ].join('\n');
}

const metOr = (met: boolean): string => (met ? 'met' : 'missed');
const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

/** First columns to the left up to the first number, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Chinese characters take two columns of a terminal. */
const widthOf = (cell: string): number => cell.length + (cell.match(/\p{Script=Han}/gu)?.length ?? 0);

function padded(cell: string, width: number): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return /^[\d.]+%?$|^–$/.test(cell) ? space + cell : cell + space;
}
