import { recordsIn } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { reversedRanges } from '../../text/ranges.ts';

/** A range whose end lies before its start, in fields and in words. */
export const rangeOrder = fileRule('range-order', 'error', ({ source, texts }) => [
  ...recordsIn(source.data).flatMap(({ path, fields }) =>
    boundsOf(fields)
      .filter(([low, high]) => isTurned(fields[low], fields[high]))
      .map(([low, high]): Finding => ({
        place: fieldPlace(source, [...path, low]),
        message: `${low} ${String(fields[low])} 比 ${high} ${String(fields[high])} 还大，区间写反了`,
        fix: '小的（早的）写在前一个字段，大的（晚的）写在后一个',
      })),
  ),
  ...texts.flatMap(({ value, at }) =>
    reversedRanges(value).map(({ text, index }): Finding => ({
      place: at(index),
      message: `区间写反了：${text}`,
      fix: '从小写到大，例如 90–135天',
    })),
  ),
]);

/** Pairs of fields that bound a range: `min` and `max`, `revenueMin` and `revenueMax`, `from` and `to`. */
function boundsOf(fields: Readonly<Record<string, unknown>>): [string, string][] {
  const numbers = Object.keys(fields)
    .filter((key) => /(^min|Min)$/.test(key))
    .map((key): [string, string] => [key, key.replace(/min$/, 'max').replace(/Min$/, 'Max')]);
  return [...numbers, ['from', 'to'], ['start', 'end'], ['start', 'deadline']];
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);

const isTurned = (low: unknown, high: unknown): boolean =>
  (typeof low === 'number' && typeof high === 'number' && low > high) ||
  (isDay(low) && isDay(high) && low.slice(0, high.length) > high.slice(0, low.length));
