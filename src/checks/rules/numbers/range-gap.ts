import type { FieldPath } from '../../../schemas/walk.ts';
import type { Ladder } from '../../../schemas/collection.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { counts } from '../../fields/status.ts';
import { recordsIn, valuesAt } from '../../fields/walk.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { thresholdFault } from '../../text/thresholds.ts';

interface Rung {
  source: SourceFile;
  path: FieldPath;
  low: number;
  high: number;
}

/** Bands and tiers follow each other: no client falls between two of them or into both. */
export const rangeGap = contentRule('range-gap', 'error', ({ sources, table }) => [
  ...Object.entries(table).flatMap(([name, { ladders = [] }]) => {
    const own = sources.filter((source) => source.collection === name && counts(source));
    return ladders.flatMap((ladder) =>
      ladder.at
        ? own.flatMap((source) => faultsOf(rungsIn(source, ladder, ladder.at ?? []), ladder))
        : faultsOf(
            own.flatMap((source) => rungIn(source, [], source.data, ladder)),
            ladder,
          ),
    );
  }),
  ...sources.flatMap((source) => (source.collection === 'health' ? lightFaults(source) : [])),
]);

const rungsIn = (source: SourceFile, ladder: Ladder, at: readonly string[]): Rung[] =>
  valuesAt(source.data, [...at, '*']).flatMap(({ path, value }) => rungIn(source, path, value, ladder));

function rungIn(source: SourceFile, path: FieldPath, value: unknown, { min, max }: Ladder): Rung[] {
  if (!isRecord(value)) return [];
  const [low, high] = [value[min], value[max]];
  if (typeof low !== 'number' || (typeof high !== 'number' && high !== null)) return [];
  return [{ source, path, low, high: high ?? Infinity }];
}

function faultsOf(rungs: readonly Rung[], { what, min, max, from, to }: Ladder): Finding[] {
  const sorted = [...rungs].sort((a, b) => a.low - b.low);
  const [first, last] = [sorted[0], sorted.at(-1)];
  // A rung written upside down is told by `range-order`; between it and the others nothing can be said.
  if (!first || !last || sorted.some(({ low, high }) => low > high)) return [];
  const report = ({ source, path }: Rung, field: string, message: string): Finding => ({
    place: fieldPlace(source, [...path, field]),
    message: `${what}${message}`,
    fix: '上一档到哪里，下一档就从哪里起，两头也要盖住；改掉写错的一个数',
  });
  const between = sorted.slice(1).flatMap((rung, index) => {
    const { high = rung.low } = sorted[index] ?? {};
    if (high === rung.low) return [];
    const kind = high < rung.low ? '之间没人管' : '重叠了';
    const [low, top] = [Math.min(high, rung.low), Math.max(high, rung.low)];
    return report(rung, min, `在 ${low} 到 ${top === Infinity ? '最大' : top} ${kind}`);
  });
  const end = to ?? Infinity;
  return [
    ...(first.low === from ? [] : [report(first, min, `最低一档从 ${first.low} 起，应从 ${from} 起`)]),
    ...between,
    ...(last.high === end
      ? []
      : [report(last, max, `最高一档到 ${last.high} 为止，应${to === null ? '没有上限' : `到 ${to}`}`)]),
  ];
}

/** Green, yellow and red of an indicator meet at the same numbers. */
const lightFaults = (source: SourceFile): Finding[] =>
  recordsIn(source.data).flatMap(({ path, fields: { green, yellow, red } }) => {
    const fault =
      typeof green === 'number' && typeof yellow === 'number' && typeof red === 'number'
        ? green > yellow && yellow > red
          ? undefined
          : `绿 ${green}、黄 ${yellow}、红 ${red} 的分数不是从高到低`
        : thresholdFault(green, yellow, red);
    if (!fault) return [];
    return [
      {
        place: fieldPlace(source, [...path, 'yellow']),
        message: fault,
        fix: '绿、黄、红三段首尾相接，不重叠也不留空',
      },
    ];
  });
