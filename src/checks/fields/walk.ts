import type { FieldPath } from '../../schemas/walk.ts';
import { isRecord } from '../../schemas/is-record.ts';

export interface PlacedRecord {
  path: FieldPath;
  fields: Readonly<Record<string, unknown>>;
}
export interface PlacedList {
  path: FieldPath;
  items: readonly unknown[];
}

/** Every group of fields inside a value, the outer before the inner. */
export function recordsIn(value: unknown, path: FieldPath = []): PlacedRecord[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => recordsIn(item, [...path, index]));
  if (!isRecord(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => recordsIn(item, [...path, key]));
  return [{ path, fields: value }, ...inner];
}

/** Every list inside a value, the outer before the inner. */
export function listsIn(value: unknown, path: FieldPath = []): PlacedList[] {
  if (Array.isArray(value))
    return [{ path, items: value }, ...value.flatMap((item, index) => listsIn(item, [...path, index]))];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => listsIn(item, [...path, key]));
}

/** Values at a path in which `*` is any key or item. */
export function valuesAt(
  value: unknown,
  pattern: readonly string[],
  path: FieldPath = [],
): { path: FieldPath; value: unknown }[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return value === undefined ? [] : [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      key === '*' || key === String(index) ? valuesAt(item, rest, [...path, index]) : [],
    );
  if (!isRecord(value)) return [];
  const keys = key === '*' ? Object.keys(value) : [key];
  return keys.flatMap((name) => valuesAt(value[name], rest, [...path, name]));
}
