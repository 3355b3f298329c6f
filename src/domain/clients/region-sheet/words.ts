import type { CountTable, RegionSheet } from './sheet.ts';
import { bucketGap, rowGap } from './sheet.ts';
import { sum } from './merge.ts';

/** Parks worth naming first. */
const mostNamed = 3;

/** `300 户，6 个园区；离目标还差 42 户：战略核心客户 10 户、……。` */
export function sheetSentence({ parks, clients }: RegionSheet): string {
  const head = `${clients} 户，${parks.names.length} 个园区`;
  if (!parks.targets) return `${head}。`;
  const gaps = parks.buckets.map((name, bucket) => ({ name, gap: bucketGap(parks, bucket) ?? 0 }));
  const total = sum(gaps.map(({ gap }) => gap));
  if (total === 0) return `${head}；各层都到了目标户数。`;
  const parts = gaps.filter(({ gap }) => gap > 0).map(({ name, gap }) => `${name} ${gap} 户`);
  return `${head}；离目标还差 ${total} 户：${parts.join('、')}。`;
}

/** What to look at, and what is told together so that no client can be guessed. */
export function sheetLines({ parks, industries }: RegionSheet): string[] {
  const widest = parks.names
    .map((name, row) => ({ name, gap: rowGap(parks, row) }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, mostNamed);
  return [
    ...(widest.length > 0
      ? [`差得最多的园区：${widest.map(({ name, gap }) => `${name} ${gap} 户`).join('、')}`]
      : []),
    ...pooledLines(parks, '个园区'),
    ...(industries ? pooledLines(industries, '个行业') : []),
  ];
}

const pooledLines = ({ buckets, pools }: CountTable, unit: string): string[] =>
  pools.flatMap((pool, bucket) => {
    if (!pool) return [];
    const told = pool.count === undefined ? '合起来也不足 3 户，不写户数' : `共 ${pool.count} 户`;
    return [`${buckets[bucket] ?? ''}有不足 3 户的，${pool.rows.length} ${unit}并在一起：${told}`];
  });
