/** Fewer clients than this in one cell can be told who they are. */
export const fewest = 3;

/** Counts by row and bucket in which no shown number tells of fewer than `fewest` clients. */
export interface MergedCounts {
  /** `undefined` where a count went into the pool of its bucket. */
  cells: readonly (readonly (number | undefined)[])[];
  /** Sum over a row; `undefined` where one of its cells is pooled, which the sum would give away. */
  totals: readonly (number | undefined)[];
  /** Per bucket what was pooled; `undefined` when nothing was. */
  pools: readonly (Pool | undefined)[];
  /** Sum over a bucket; `undefined` when there are too few in all. */
  sums: readonly (number | undefined)[];
}
export interface Pool {
  /** Places of the rows. */
  rows: readonly number[];
  /** `undefined` when even together they are too few. */
  count: number | undefined;
}

/** Pools the small counts of each bucket, with the next larger ones while they are too few or stand alone. */
export function mergedCounts(counts: readonly (readonly number[])[], buckets: number): MergedCounts {
  const columns = Array.from({ length: buckets }, (_, bucket) => counts.map((row) => row[bucket] ?? 0));
  const pools = columns.map(poolOf);
  const cells = counts.map((row, place) =>
    Array.from({ length: buckets }, (_, bucket) =>
      pools[bucket]?.rows.includes(place) ? undefined : (row[bucket] ?? 0),
    ),
  );
  return {
    cells,
    pools,
    totals: cells.map((row) => (row.includes(undefined) ? undefined : sum(row))),
    sums: columns.map((column, bucket) =>
      pools[bucket] && pools[bucket].count === undefined ? undefined : sum(column),
    ),
  };
}

function poolOf(column: readonly number[]): Pool | undefined {
  const filled = column
    .map((count, place) => ({ count, place }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.place - b.place);
  const small = filled.filter(({ count }) => count < fewest).length;
  if (small === 0) return undefined;
  let size = Math.max(small, 2);
  while (size < filled.length && sum(filled.slice(0, size).map(({ count }) => count)) < fewest) size += 1;
  const pooled = filled.slice(0, size);
  const count = sum(pooled.map((one) => one.count));
  const isTold = count >= fewest && pooled.length > 1;
  return { rows: pooled.map(({ place }) => place).sort((a, b) => a - b), count: isTold ? count : undefined };
}

export const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
