import { csv } from '../../csv.ts';
import { mergedCounts, sum } from './merge.ts';
import type { MergedCounts } from './merge.ts';
import type { RegionRows } from './rows.ts';

/** Parks, or industries, by bucket. */
export interface CountTable extends MergedCounts {
  names: readonly string[];
  buckets: readonly string[];
  /** Targets by row and bucket; absent where none are set. */
  targets?: readonly (readonly number[])[];
}

export interface RegionSheet {
  parks: CountTable;
  /** Absent when no row tells an industry. */
  industries?: CountTable;
  clients: number;
}

/** @param targets by park and tier, in the order of the parks and tiers; they count for tiers alone */
export function regionSheet(
  { parks, buckets, rows, byTier }: RegionRows,
  targets: readonly (readonly number[])[] | undefined,
): RegionSheet {
  const by = (names: readonly string[], key: 'park' | 'industry'): CountTable => {
    const counts = names.map((name) =>
      buckets.map((bucket) =>
        sum(rows.filter((row) => row[key] === name && row.bucket === bucket).map(({ count }) => count)),
      ),
    );
    return { names, buckets, ...mergedCounts(counts, buckets.length) };
  };
  const industries = [...new Set(rows.map(({ industry }) => industry))].filter((name) => name !== '');
  return {
    parks: { ...by(parks, 'park'), ...(byTier && targets ? { targets } : {}) },
    ...(industries.length > 0 ? { industries: by(industries, 'industry') } : {}),
    clients: sum(rows.map(({ count }) => count)),
  };
}

/** How many clients are wanting to a target; pooled cells are held against their targets together. */
export const gap = (count: number | undefined, target: number | undefined): number | undefined =>
  count === undefined || target === undefined ? undefined : Math.max(0, target - count);

/** Targets of the rows in the pool of a bucket, together. */
export const pooledTarget = ({ pools, targets }: CountTable, bucket: number): number | undefined =>
  targets && pools[bucket] && sum(pools[bucket].rows.map((row) => targets[row]?.[bucket]));

/** Clients a row wants as far as its cells are shown. */
export const rowGap = ({ cells, targets }: CountTable, row: number): number =>
  sum((cells[row] ?? []).map((count, bucket) => gap(count, targets?.[row]?.[bucket])));

/** Clients a whole bucket wants over all parks. */
export const bucketGap = ({ sums, targets }: CountTable, bucket: number): number | undefined =>
  targets && gap(sums[bucket], sum(targets.map((row) => row[bucket])));

export const hiddenWords = { pooled: '并入', few: '不足 3' } as const;

/** A shown count, or why there is none. */
export const cellWords = (count: number | undefined, none: keyof typeof hiddenWords = 'pooled'): string =>
  count === undefined ? hiddenWords[none] : String(count);

/** The tables as they are shown, never the rows they were counted from. */
export const sheetCsv = ({ parks, industries }: RegionSheet): string =>
  csv([...tableRows('园区', parks), ...(industries ? [[], ...tableRows('行业', industries)] : [])]);

function tableRows(head: string, table: CountTable): (string | number)[][] {
  const { names, buckets, cells, totals, pools, sums, targets } = table;
  const gaps = (of: (bucket: number) => number | undefined) =>
    targets ? buckets.map((_, bucket) => of(bucket) ?? '') : [];
  return [
    [head, ...buckets, '合计', ...(targets ? buckets.map((name) => `${name}还差`) : [])],
    ...names.map((name, row) => [
      name,
      ...(cells[row] ?? []).map((count) => cellWords(count)),
      totals[row] ?? '',
      ...gaps((bucket) => gap(cells[row]?.[bucket], targets?.[row]?.[bucket])),
    ]),
    ...(pools.some(Boolean)
      ? [
          [
            '并在一起的',
            ...pools.map((pool) => (pool ? cellWords(pool.count, 'few') : '')),
            '',
            ...gaps((bucket) => gap(pools[bucket]?.count, pooledTarget(table, bucket))),
          ],
        ]
      : []),
    [
      '合计',
      ...sums.map((count) => cellWords(count, 'few')),
      sum(sums),
      ...gaps((bucket) => bucketGap(table, bucket)),
    ],
  ];
}
