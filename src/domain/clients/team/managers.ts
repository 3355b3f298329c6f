import { tellingCode } from '../../tables/identity.ts';
import type { Column, Issue, Table, TableRow } from '../../tables/table.ts';
import { isBlank, numberIn } from '../../tables/values.ts';
import type { TierRule } from '../tiering.ts';

const managerColumn = 'manager';
const visitsColumn = 'visits';

/** A colleague's book and month. Shares run from 0 to 1. */
export interface Manager {
  code: string;
  counts: Readonly<Record<string, number>>;
  workdays: number;
  studyShare: number;
  otherShare: number;
  /** Whom they see today, by stand-ins. */
  visits: readonly string[];
}

/** What stands in an empty cell. */
export interface ManagerDefaults {
  workdays: number;
  studyShare: number;
  otherShare: number;
}

const shares = [
  { id: 'study', name: '学习占比', also: ['学习与研究占比', '学习'] },
  { id: 'other', name: '其他占比', also: ['其他事务占比', '其他'] },
] as const;

export const teamColumns = (
  tiers: readonly { id: string; name: string; names: readonly string[] }[],
): Column[] => [
  {
    id: managerColumn,
    name: '经理代号',
    also: ['经理', '客户经理', '代号', '经理编号'],
    required: true,
    code: true,
  },
  ...tiers.map(({ id, name, names }) => ({
    id,
    name: `${name}户数`,
    also: [name, ...names, ...names.map((one) => `${one}户数`), name.slice(0, 2), `${name.slice(0, 2)}户数`],
    required: true,
  })),
  { id: 'workdays', name: '工作日', also: ['工作日数', '本月工作日'] },
  ...shares,
  { id: visitsColumn, name: '今天见谁', also: ['今日拜访', '今天拜访', '拜访客户', '见谁'] },
];

/** Managers of a table, and every cell that cannot be read; a row with such a cell is left out. */
export function teamManagers(
  table: Pick<Table, 'rows'>,
  tiers: readonly TierRule[],
  defaults: ManagerDefaults,
): { managers: Manager[]; issues: Issue[] } {
  const read = table.rows.map((row) => managerIn(row, tiers, defaults));
  return {
    managers: read.flatMap(({ manager, issues }) => (issues.length === 0 ? [manager] : [])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function managerIn(
  row: TableRow,
  tiers: readonly TierRule[],
  defaults: ManagerDefaults,
): { manager: Manager; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (column: string, what: string, fix: string) =>
    issues.push({ line: row.line, column, what, fix });
  const number = (id: string, name: string, otherwise: number): number => {
    const cell = row.of(id).replace(/[%％]$/, '');
    const value = isBlank(cell) ? otherwise : numberIn(cell);
    if (value === undefined) report(name, `“${row.of(id)}”不是数字`, '写成 0 或以上的数字');
    return value ?? 0;
  };
  const share = (id: 'study' | 'other', otherwise: number): number => {
    const name = shares.find((one) => one.id === id)?.name ?? id;
    const value = number(id, name, otherwise * 100);
    if (value > 100) report(name, `${value} 超过 100`, '写百分数，例如 60');
    return value / 100;
  };
  const code = row.of(managerColumn);
  if (code === '') report('经理代号', '没有写', '给这位经理起个代号，例如 甲');
  const visits = isBlank(row.of(visitsColumn))
    ? []
    : row
        .of(visitsColumn)
        .split(/[、,，;；\s]+/)
        .filter(Boolean);
  for (const visit of visits)
    if (tellingCode(visit) !== undefined) report('今天见谁', '有一处不是代号', '只写客户代号，例如 A01、B03');
  const manager = {
    code,
    counts: Object.fromEntries(tiers.map(({ id, name }) => [id, number(id, `${name}户数`, 0)])),
    workdays: number('workdays', '工作日', defaults.workdays),
    studyShare: share('study', defaults.studyShare),
    otherShare: share('other', defaults.otherShare),
    visits,
  };
  return { manager, issues };
}
