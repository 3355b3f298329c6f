import type { Column, Issue, Table, TableRow } from '../../tables/table.ts';
import { isBlank, namedIn, numberIn } from '../../tables/values.ts';
import type { Named } from '../../tables/values.ts';

export const regionColumns: readonly Column[] = [
  { id: 'park', name: '园区', also: ['园区名称', '所在园区', '片区', '区域'], required: true },
  { id: 'tier', name: '层级', also: ['客户层级', '分层', '客户分层', '营收档'] },
  { id: 'size', name: '规模', also: ['企业规模', '划型', '规模档'] },
  { id: 'industry', name: '行业', also: ['行业名称', '所属行业'] },
  { id: 'count', name: '户数', also: ['客户数', '家数', '数量'] },
];

/** One row, told by the places of its lists; a row without a number is one client. */
export interface RegionRow {
  park: string;
  bucket: string;
  industry: string;
  count: number;
}

export interface RegionRows {
  /** Names in the order of the lists; of a list that comes from the rows, in the order they came. */
  parks: readonly string[];
  buckets: readonly string[];
  rows: readonly RegionRow[];
  /** Whether the buckets are the tiers that targets are set for. */
  byTier: boolean;
  issues: readonly Issue[];
}

/** More columns than a page of paper holds. */
const mostBuckets = 8;

/**
 * Rows by park and tier, or by park and size where no tier is written.
 * @param parks of the region; empty for a region of one's own, whose parks are those of the rows
 */
export function regionRows(table: Table, parks: readonly Named[], tiers: readonly Named[]): RegionRows {
  const byTier = table.roles.includes('tier');
  const read = table.rows.map((row) =>
    rowIn(row, { park: parks, bucket: byTier ? tiers : [] }, byTier ? 'tier' : 'size'),
  );
  const rows = read.flatMap(({ told }) => told ?? []);
  const buckets = byTier ? firstNames(tiers) : distinct(rows.map(({ bucket }) => bucket));
  const whole = [...noBucket(table), ...tooMany(buckets, byTier)];
  return {
    parks: parks.length > 0 ? firstNames(parks) : distinct(rows.map(({ park }) => park)),
    buckets,
    rows: whole.length > 0 ? [] : rows,
    byTier,
    issues: whole.length > 0 ? whole : read.flatMap(({ issues }) => issues),
  };
}

/** @param lists names that are known; what is in an empty one is taken as it is written */
function rowIn(
  row: TableRow,
  lists: { park: readonly Named[]; bucket: readonly Named[] },
  bucketColumn: string,
): { told?: RegionRow; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (column: string, what: string, fix: string) =>
    issues.push({ line: row.line, column: nameOf(column), what, fix });
  const named = (column: string, list: readonly Named[]): string | undefined => {
    const cell = row.of(column);
    const name = list.length === 0 ? cell : namedIn(list, cell)?.names[0];
    if (cell === '') report(column, '没有写', '补上，或删掉这一行');
    else if (name === undefined)
      report(column, `“${cell}”对不上`, `写成其中一个：${firstNames(list).join('、')}`);
    return name;
  };
  const park = named('park', lists.park);
  const bucket = named(bucketColumn, lists.bucket);
  const cell = row.of('count');
  const count = isBlank(cell) ? 1 : numberIn(cell);
  if (count === undefined || !Number.isInteger(count))
    report('count', `“${cell}”不是户数`, '写成整数；一户一行时可以不写');
  if (issues.length > 0 || !park || !bucket || count === undefined) return { issues };
  return { told: { park, bucket, industry: row.of('industry'), count }, issues };
}

const nameOf = (id: string): string => regionColumns.find((column) => column.id === id)?.name ?? id;
const firstNames = (list: readonly Named[]): string[] => list.map(({ names }) => names[0] ?? '');
const distinct = (list: readonly string[]): string[] => [...new Set(list)];

const noBucket = ({ roles }: Table): Issue[] =>
  roles.includes('tier') || roles.includes('size')
    ? []
    : [{ line: 0, column: '层级', what: '没有层级，也没有规模', fix: '在预览里指明哪一列是层级或规模' }];

const tooMany = (buckets: readonly string[], byTier: boolean): Issue[] =>
  byTier || buckets.length <= mostBuckets
    ? []
    : [
        {
          line: 0,
          column: '规模',
          what: `有 ${buckets.length} 种写法`,
          fix: `归成不超过 ${mostBuckets} 档，例如大型、中型、小型、微型`,
        },
      ];
