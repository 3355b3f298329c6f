import { collectionNames, collections, isSealed } from '../../schemas/index.ts';
import type { ChangeKind, Seal } from '../../schemas/seals.ts';
import { facetsOf, kindOf } from '../entry/entry-view.ts';
import type { AnyEntry, ContentGraph } from '../graph.ts';
import { actsOn } from './entry-seals.ts';
import type { Act } from './entry-seals.ts';
import { titleOf } from './register.ts';

/** One act of a post on an entry, as readers are told of it. */
export interface Change extends Omit<Act, 'seal' | 'nth'>, Pick<Seal, 'date' | 'version' | 'note'> {
  /** Stays the same for good: seals are only ever added. */
  id: string;
  entry: AnyEntry;
  title: string;
  kind: string;
  /** Titles of the industries it belongs to; none when it is for all. */
  industries: readonly string[];
  byName: string;
}

/** What came with the product on one day, which nobody at the bank did: told in one line. */
export interface ImportBatch {
  date: string;
  label: string;
  change: ChangeKind;
  count: number;
}

const sealedEntries = (graph: ContentGraph): AnyEntry[] =>
  collectionNames.filter(isSealed).flatMap((name) => graph.all(name) as readonly AnyEntry[]);

/** What posts did to all entries, newest first. */
export const changesOf = (graph: ContentGraph): Change[] =>
  sealedEntries(graph)
    .flatMap((entry) => changesOfEntry(graph, entry))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));

const changesOfEntry = (graph: ContentGraph, entry: AnyEntry): Change[] =>
  (entry.sealing ? actsOn(entry.sealing) : []).map(({ seal: { date, version, note, by }, nth, ...act }) => ({
    ...act,
    date,
    version,
    note,
    id: `${entry.file}/${nth}`,
    entry,
    title: titleOf(graph, entry),
    kind: kindOf(entry),
    industries: industriesOf(graph, entry),
    byName: by ? graph.wordName('posts', by) : '',
  }));

/** What is for every industry belongs to none of them. */
function industriesOf(graph: ContentGraph, entry: AnyEntry): string[] {
  const names = facetsOf(graph, entry).industry;
  const isForAll = 'crossIndustry' in entry.data && entry.data.crossIndustry;
  return isForAll || names.length === graph.all('industries').length ? [] : names;
}

/** What came with the product, by day and kind, newest first. */
export function importsOf(graph: ContentGraph): ImportBatch[] {
  const batches = new Map<string, ImportBatch>();
  for (const { collection, sealing } of sealedEntries(graph))
    for (const { kind, date, change } of sealing?.seals ?? []) {
      if (kind !== 'import') continue;
      const key = `${date} ${change} ${collection}`;
      const batch = batches.get(key) ?? { date, change, label: collections[collection].label, count: 0 };
      batches.set(key, { ...batch, count: batch.count + 1 });
    }
  return [...batches.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What is told of entries of no industry. */
const forAll = '各行业通用';

/** Changes by industry, in the order of the industries, those for all last; one of two industries is told in both. */
export function byIndustry(
  graph: ContentGraph,
  changes: readonly Change[],
): { industry: string; changes: Change[] }[] {
  const names = [...graph.all('industries').map(({ data }) => data.title), forAll];
  return names.flatMap((industry) => {
    const own = changes.filter(({ industries }) =>
      (industries.length > 0 ? industries : [forAll]).includes(industry),
    );
    return own.length > 0 ? [{ industry, changes: own }] : [];
  });
}

/** How many entries came with the product in some batches. */
export const importCount = (batches: readonly ImportBatch[]): number =>
  batches.reduce((sum, { count }) => sum + count, 0);

/** What came with the product, in one line. */
export const importText = ({ change, count, label }: ImportBatch): string =>
  `随产品${change === 'new' ? '导入' : '更新'} ${count} 个${label}`;
