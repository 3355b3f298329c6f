import { industryIn } from '../schemas/collection.ts';
import type { CollectionName, Collections } from '../schemas/index.ts';
import { isRecord } from '../schemas/is-record.ts';
import { linksKept } from '../schemas/links.ts';
import type { LinkValue } from '../schemas/links.ts';
import type { FieldPath } from '../schemas/walk.ts';

interface Named {
  collection: CollectionName;
  id: string;
  data: unknown;
}

/** An id an entry had before, and the one it has now. */
export interface FormerId {
  collection: CollectionName;
  former: string;
  id: string;
}

/** Present ids by collection and former id. */
export type PresentIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/** The former ids an author wrote, also in a file whose schema failed. */
export function writtenFormerIds(data: unknown): string[] {
  const written = isRecord(data) ? data['formerIds'] : undefined;
  return Array.isArray(written) ? written.filter((id) => typeof id === 'string') : [];
}

/**
 * Every former id: as written, and what follows from the former name of a whole, whose parts have it
 * as their id or as the first part of it. An id that an entry has today is no former one.
 */
export function formerIds(entries: readonly Named[], table: Collections): FormerId[] {
  const written = new Map(entries.map((one) => [keyOf(one.collection, one.id), writtenFormerIds(one.data)]));
  return entries.flatMap(({ collection, id, data }) => {
    const own = writtenFormerIds(data);
    const whole = wholeOf(collection, table);
    const before = whole ? (written.get(keyOf(whole, id.split('/')[0] ?? '')) ?? []) : [];
    const ids = [...own, ...before.flatMap((name) => [id, ...own].flatMap((one) => under(name, one, id)))];
    return [...new Set(ids)]
      .filter((former) => !written.has(keyOf(collection, former)))
      .map((former) => ({ collection, former, id }));
  });
}

const keyOf = (collection: string, id: string): string => `${collection}:${id}`;

/** The collection whose entries give their names to those of this one. */
export const wholeOf = (collection: CollectionName, table: Collections): CollectionName | undefined =>
  table[collection].industry === 'id' && collection !== 'industries'
    ? 'industries'
    : (table[collection].partOf as CollectionName | undefined);

/** The id `one` of a part as it was when the whole had the name `before`. */
function under(before: string, one: string, id: string): string[] {
  const [now = ''] = id.split('/');
  return one === now || one.startsWith(`${now}/`) ? [before + one.slice(now.length)] : [];
}

export function presentIds(former: readonly FormerId[]): PresentIds {
  const byCollection = Map.groupBy(former, ({ collection }) => collection);
  return new Map(
    [...byCollection].map(([name, list]) => [name, new Map(list.map((one) => [one.former, one.id]))]),
  );
}

/** What to write today for a reference to a former id; nothing for any other reference. */
export function presentReference(
  { id, data, collection }: Named,
  { link, value }: Pick<LinkValue, 'link' | 'value'>,
  present: PresentIds,
  table: Collections,
): string | undefined {
  if (link.kind === 'entryKey') return presentKey(value, present);
  if (link.kind !== 'entry') return undefined;
  const ids = present.get(link.target);
  if (!link.local) return ids?.get(value);
  const folder = `${industryIn(table[collection], { id, data }) ?? ''}/`;
  const now = ids?.get(folder + value);
  return now?.startsWith(folder) ? now.slice(folder.length) : undefined;
}

/** The same for an entry written `collection/id`. */
export function presentKey(key: string, present: PresentIds): string | undefined {
  const [collection = '', ...rest] = key.split('/');
  const now = present.get(collection as CollectionName)?.get(rest.join('/'));
  return now === undefined ? undefined : `${collection}/${now}`;
}

/** The fields of an entry with every reference to a former id led to the present one. */
export function withPresentReferences<T extends Named>(entry: T, present: PresentIds, table: Collections): T {
  const changes = linksKept(table[entry.collection].schema, entry.data).flatMap((link) => {
    const now = presentReference(entry, link, present, table);
    return now === undefined ? [] : [{ path: link.path, now }];
  });
  return changes.length === 0
    ? entry
    : { ...entry, data: changes.reduce((data, { path, now }) => changedAt(data, path, now), entry.data) };
}

/** A copy of `value` in which another value stands at `path`. */
function changedAt(value: unknown, [key, ...rest]: FieldPath, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === key ? changedAt(item, rest, to) : item));
  return isRecord(value) ? { ...value, [key]: changedAt(value[key], rest, to) } : value;
}
