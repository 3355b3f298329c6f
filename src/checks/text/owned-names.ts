import { isPaged } from '../../schemas/collection.ts';
import { nameKey } from '../../schemas/name-key.ts';
import type { CheckContext } from '../context.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';

/** Entries with a page, by their titles or aliases. */
export function ownedNames(
  { sources, table }: CheckContext,
  kind: 'title' | 'aliases',
): Map<string, SourceFile[]> {
  const owners = new Map<string, SourceFile[]>();
  for (const source of sources) {
    const value = isRecord(source.data) && isPaged(table[source.collection]) ? source.data[kind] : [];
    for (const name of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof name === 'string') owners.set(nameKey(name), [...(owners.get(nameKey(name)) ?? []), source]);
  }
  return owners;
}
