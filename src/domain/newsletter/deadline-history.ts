import type { ContentGraph, Entry } from '../graph.ts';
import type { ChangedDeadline, Revision } from './client/client-deadline.ts';
import type { ClientEdition } from './client/client-edition.ts';
import { factOf } from './choice/picks.ts';
import { editionsHad } from './series.ts';

/**
 * Deadlines as calendars of clients hold them. One deadline is one event in every edition and version; what was told
 * of it stands in the records of publication, so that its revisions can be counted again at any time.
 */

type Told = NonNullable<Entry<'publications'>['data']['deadlines']>[number];
type Day = Pick<ClientEdition, 'id' | 'publishedOn'>;
type Edition = Pick<Entry<'editions'>, 'id' | 'data'>;

/** What a deadline is of: `policies/<id>` or `facts/<industry>/<id>`, by the first id it had, and which of its deadlines. */
export function deadlineKey(graph: ContentGraph, entry: string, which = 'when'): string {
  const [collection = '', first = '', ...rest] = entry.split('/');
  const found = collection === 'facts' ? graph.find('facts', first) : graph.find('policies', first);
  return [collection, found?.data.formerIds?.[0] ?? first, ...rest, which].join('/');
}

/** The edition with the revision of each deadline, and with what became of deadlines that earlier editions told. */
export function withDeadlineHistory(
  graph: ContentGraph,
  entry: Edition,
  edition: ClientEdition,
): ClientEdition {
  const told = toldBefore(graph, entry, edition);
  const deadlines = edition.deadlines.map((deadline) => ({
    ...deadline,
    revision: revisionOf(deadline.key === undefined ? undefined : told.get(deadline.key), deadline, edition),
  }));
  const here = new Set(deadlines.map(({ key }) => key));
  const changed = [...told.values()]
    .filter((one) => !here.has(one.key) && reached(graph, entry, one, edition))
    .flatMap((one) => changeOf(graph, one, edition));
  return { ...edition, deadlines, ...(changed.length > 0 && { changedDeadlines: changed }) };
}

/** What the record of publication says of the deadlines that calendars were given. */
export function deadlineRecords(variants: readonly ClientEdition[]): Told[] {
  const records = new Map<string, Told>();
  const add = (version: string, record: Omit<Told, 'versions'>) => {
    const before = records.get(record.key)?.versions ?? [];
    records.set(record.key, { ...record, versions: [...before, version] });
  };
  for (const { variant, deadlines, changedDeadlines = [] } of variants) {
    for (const { key, date, title, revision } of deadlines)
      if (key !== undefined && revision) add(variant, { key, date, title, ...revision });
    for (const { key, date, title, revision, cancelled } of changedDeadlines)
      add(variant, { key, date, title, ...revision, ...(cancelled && { cancelled }) });
  }
  return [...records.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The newest record of each deadline before an edition, in any letter: calendars hold one event for all of them.
 * Its versions are those of the editions the readers of this one have had.
 */
function toldBefore(graph: ContentGraph, entry: Edition, { id, publishedOn }: Day): Map<string, Told> {
  const told = new Map<string, Told>();
  const had = new Set(editionsHad(graph, entry).map((one) => one.id));
  const earlier = graph
    .all('publications')
    .filter((one) => one.id !== id && orderOf(one.id, one.data.publishedOn) < orderOf(id, publishedOn))
    .sort((a, b) => (orderOf(a.id, a.data.publishedOn) < orderOf(b.id, b.data.publishedOn) ? -1 : 1));
  for (const { id: other, data } of earlier)
    for (const one of data.deadlines ?? []) {
      const own = had.has(other) ? one.versions : [];
      const versions = new Set([...(told.get(one.key)?.versions ?? []), ...own]);
      told.set(one.key, { ...one, versions: [...versions] });
    }
  return told;
}

const orderOf = (id: string, day: string): string => `${day} ${id}`;

/** A version that no earlier edition had was read as the one for everyone. */
function reached(
  graph: ContentGraph,
  entry: Edition,
  { versions }: Told,
  { variant }: ClientEdition,
): boolean {
  const known = editionsHad(graph, entry).some(({ id }) =>
    graph.find('publications', id)?.data.deadlines?.some((past) => past.versions.includes(variant)),
  );
  return versions.includes(known ? variant : 'default') || versions.includes(variant);
}

const same = (told: Told, now: { date: string; title: string }): boolean =>
  !told.cancelled && told.date === now.date && told.title === now.title;

function revisionOf(
  told: Told | undefined,
  now: { date: string; title: string },
  { publishedOn }: Day,
): Revision {
  if (!told) return { sequence: 0, changedOn: publishedOn };
  return same(told, now)
    ? { sequence: told.sequence, changedOn: told.changedOn }
    : { sequence: told.sequence + 1, changedOn: publishedOn };
}

/** A change is told until its day has passed: a client may have left a month out. */
function changeOf(graph: ContentGraph, told: Told, edition: Day): ChangedDeadline[] {
  const { key, date, title } = told;
  const day = edition.publishedOn;
  const now = presentDeadline(graph, key);
  if (now === 'unsure') return [];
  if (now === undefined) {
    const { sequence, changedOn } = told;
    const revision = told.cancelled ? { sequence, changedOn } : { sequence: sequence + 1, changedOn: day };
    return date < day ? [] : [{ key, date, title, revision, cancelled: true }];
  }
  const revision = revisionOf(told, now, edition);
  return revision.sequence === 0 || (now.date < day && date < day) ? [] : [{ key, ...now, revision }];
}

/** The deadline as the content has it; nothing when it was withdrawn, `unsure` while its entry is not approved. */
function presentDeadline(
  graph: ContentGraph,
  key: string,
): { date: string; title: string } | 'unsure' | undefined {
  const [collection, id = '', number = ''] = key.split('/');
  const found = collection === 'facts' ? factOf(graph, `${id}/${number}`) : policyIn(graph, id);
  if (!found) return undefined;
  if (found.status !== 'approved') return found.status === 'retired' ? undefined : 'unsure';
  const { client } = 'fact' in found ? found.fact : found;
  if (!client?.when?.date) return undefined;
  return { date: client.when.date, title: client.when.title ?? client.title };
}

/** A policy that another took the place of sets no deadline any more. */
function policyIn(graph: ContentGraph, id: string) {
  const policy = graph.find('policies', id)?.data;
  return policy?.force === 'superseded' ? undefined : policy;
}
