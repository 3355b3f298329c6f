import { industryIn } from '../schemas/collection.ts';
import { rows } from '../schemas/index.ts';
import type { CollectionName, Collections, DataOf } from '../schemas/index.ts';
import { linksKept } from '../schemas/links.ts';
import type { VocabularyName } from '../schemas/fields.ts';
import type { Post } from '../schemas/posts.ts';
import type { Word } from '../schemas/vocabularies.ts';
import type { Source } from '../schemas/sources.ts';
import type { EntrySeals } from './seals/entry-seals.ts';
import { formerAddresses, withPresentAddresses } from './former-addresses.ts';
import { formerIds, presentIds, withPresentReferences } from './former-ids.ts';
import type { FormerId, PresentIds } from './former-ids.ts';
import type { Picture } from './picture/picture.ts';
import { entryPath } from './urls.ts';

/** One file of `content/` after its schema accepted it. `body` is MDX source, empty for YAML. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  data: DataOf<C>;
  body: string;
  /** Path below `content/`. */
  file: string;
  /** Absent in content that knows no seals. */
  sealing?: EntrySeals;
}
export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/**
 * The joined, read-only content every output is made from. What an entry says of others it says with
 * their present ids; a former id is looked up as the present one.
 */
export interface ContentGraph {
  /** Entries in use: those that are retired are found by their id alone. */
  all<C extends CollectionName>(collection: C): readonly Entry<C>[];
  find<C extends CollectionName>(collection: C, id: string): Entry<C> | undefined;
  /** @throws when the entry does not exist; `check` reports such ids before a build. */
  get<C extends CollectionName>(collection: C, id: string): Entry<C>;
  words(vocabulary: VocabularyName): readonly Word[];
  wordName(vocabulary: VocabularyName, id: string): string;
  /** The posts with what each may do. */
  posts(): readonly Post[];
  source(id: string): Source | undefined;
  /** The picture in a file, by its path below `content/`. */
  picture(file: string): Picture | undefined;
  pictures(): readonly Picture[];
  /** Entries in use that point at this one, in collection order. */
  backlinks(collection: CollectionName, id: string): readonly AnyEntry[];
  /** Entries that are retired, and the nodes of industries that are. */
  retired(): readonly AnyEntry[];
  /** Ids that entries had before. */
  former(): readonly FormerId[];
}

const key = (collection: string, id: string) => `${collection}:${id}`;

/** @throws never for unknown references: those are the checks' business. */
export function buildGraph(
  entries: readonly AnyEntry[],
  table: Collections = rows,
  pictures: readonly Picture[] = [],
): ContentGraph {
  const former = formerIds(entries, table);
  const present = presentIds(former);
  const every = renamed(entries, former, present, table).sort(byOrderThenId);
  const byKey = new Map(every.map((entry) => [key(entry.collection, entry.id), entry]));
  const [retired, sorted] = partedByUse(every, table);
  const byCollection = Map.groupBy(sorted, (entry) => entry.collection);
  const incoming = collectBacklinks(sorted, table);
  const lists = byCollection.get('vocabularies')?.[0] as Entry<'vocabularies'> | undefined;
  const posts = (byCollection.get('posts')?.[0] as Entry<'posts'> | undefined)?.data.posts ?? [];
  const registry = byCollection.get('sources')?.[0] as Entry<'sources'> | undefined;
  const sources = new Map(registry?.data.sources.map((source) => [source.id, source]));

  const pictureByFile = new Map(pictures.map((picture) => [picture.file.normalize('NFC'), picture]));

  const words = (vocabulary: VocabularyName): readonly Word[] =>
    vocabulary === 'posts' ? posts : (lists?.data[vocabulary] ?? []);

  const find = <C extends CollectionName>(collection: C, id: string) =>
    byKey.get(key(collection, present.get(collection)?.get(id) ?? id)) as Entry<C> | undefined;

  return {
    all: <C extends CollectionName>(collection: C) =>
      (byCollection.get(collection) ?? []) as unknown as Entry<C>[],
    find,
    get(collection, id) {
      const entry = find(collection, id);
      if (!entry) throw new Error(`没有${table[collection].label} ${id}，请先运行 npm run check`);
      return entry;
    },
    words,
    wordName: (vocabulary, id) => words(vocabulary).find((word) => word.id === id)?.name ?? id,
    posts: () => posts,
    source: (id) => sources.get(id),
    picture: (file) => pictureByFile.get(file),
    pictures: () => pictures,
    backlinks: (collection, id) => incoming.get(key(collection, id)) ?? [],
    retired: () => retired,
    former: () => former,
  };
}

/** The entries as they would be written today; without renames they are as they were. */
function renamed(
  entries: readonly AnyEntry[],
  former: readonly FormerId[],
  present: PresentIds,
  table: Collections,
): AnyEntry[] {
  if (former.length === 0) return [...entries];
  const addresses = formerAddresses(former, table);
  return entries.map((entry) => {
    const joined = withPresentReferences(entry, present, table);
    const body = withPresentAddresses(entry.body, addresses);
    return body === entry.body ? joined : { ...joined, body };
  });
}

/** What is retired, and what is in use. A node goes with its industry. */
function partedByUse(entries: readonly AnyEntry[], table: Collections): [AnyEntry[], AnyEntry[]] {
  const isRetired = ({ data }: AnyEntry) => 'status' in data && data.status === 'retired';
  const industries = new Set(
    entries.flatMap((entry) => (entry.collection === 'industries' && isRetired(entry) ? [entry.id] : [])),
  );
  const goesWith = (entry: AnyEntry) =>
    table[entry.collection].industry === 'id' &&
    industries.has(industryIn(table[entry.collection], entry) ?? '');
  const { retired = [], used = [] } = Object.groupBy(entries, (entry) =>
    isRetired(entry) || goesWith(entry) ? 'retired' : 'used',
  );
  return [retired, used];
}

interface Placed {
  collection: CollectionName;
  id: string;
  data: unknown;
}

/** The industry an entry belongs to by its id or by its field, if any. */
export const industryOf = (entry: Placed, row = rows[entry.collection]): string | undefined =>
  industryIn(row, entry);

/** Full id of a reference: short node ids are completed with the industry of the entry. */
export const resolveId = (
  entry: Placed,
  link: { local: boolean },
  value: string,
  row = rows[entry.collection],
): string => (link.local ? `${industryOf(entry, row) ?? ''}/${value}` : value);

/** Entries an entry points at through typed references, as `collection:id` pairs without repeats. */
export function referencesOf(
  entry: AnyEntry,
  row = rows[entry.collection],
): { collection: CollectionName; id: string }[] {
  const seen = new Map<string, { collection: CollectionName; id: string }>();
  for (const { link, value } of linksKept(row.schema, entry.data)) {
    if (link.kind !== 'entry') continue;
    const id = resolveId(entry, link, value, row);
    seen.set(key(link.target, id), { collection: link.target, id });
  }
  return [...seen.values()];
}

function collectBacklinks(entries: readonly AnyEntry[], table: Collections): Map<string, AnyEntry[]> {
  const incoming = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    for (const { collection, id } of referencesOf(entry, table[entry.collection])) {
      const target = key(collection, id);
      if (target === key(entry.collection, entry.id)) continue;
      incoming.set(target, [...(incoming.get(target) ?? []), entry]);
    }
  }
  return incoming;
}

function byOrderThenId(a: AnyEntry, b: AnyEntry): number {
  const order = (entry: AnyEntry) => ('order' in entry.data ? entry.data.order : 0);
  return order(a) - order(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export const pathOf = (entry: { collection: CollectionName; id: string }): string =>
  entryPath(entry.collection, entry.id);
