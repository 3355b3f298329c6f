import { kindOf } from '../../entry/entry-view.ts';
import type { GovernedCollection } from '../../../schemas/index.ts';
import type { AnyEntry, ContentGraph, Entry } from '../../graph.ts';
import { approvalOfEntry } from '../../entry/approval.ts';
import { dueOn } from '../../entry/publication.ts';
import type { Version } from './pack-data.ts';

/** Collects the versions of the approved entries that are used; all others are refused. */
export class VersionList {
  readonly #list: Version[] = [];
  readonly #places = new Map<string, number>();
  readonly #graph: ContentGraph;

  constructor(graph: ContentGraph) {
    this.#graph = graph;
  }

  get list(): readonly Version[] {
    return this.#list;
  }

  /** What `make` makes of an entry, with its place in the list; nothing when it is not approved. */
  use<C extends GovernedCollection, T extends object>(
    entry: Entry<C> | undefined,
    make: (data: Entry<C>['data'], id: string) => T | undefined,
  ): (T & { from: number }) | undefined {
    if (entry?.data.status !== 'approved') return undefined;
    const made = make(entry.data, entry.id);
    return made && { ...made, from: this.#placeOf(entry) };
  }

  /** As `use`, for many. */
  useAll<C extends GovernedCollection, T extends object>(
    entries: readonly Entry<C>[],
    make: (data: Entry<C>['data'], id: string) => T | undefined,
  ): (T & { from: number })[] {
    return entries.flatMap((entry) => this.use(entry, make) ?? []);
  }

  #placeOf(entry: Entry<GovernedCollection>): number {
    const key = `${entry.collection}:${entry.id}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#list.push(versionOf(this.#graph, entry)) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function versionOf(graph: ContentGraph, entry: Entry<GovernedCollection>): Version {
  const { title, version, reviewedOn, reviewEvery } = entry.data;
  const { text, seal } = approvalOfEntry(graph, entry as AnyEntry);
  const due = dueOn(seal && seal.date > reviewedOn ? seal.date : reviewedOn, reviewEvery);
  const kind = kindOf(entry as AnyEntry);
  return { kind, title, version, approval: seal ? `${seal.date} ${text}` : text, dueOn: due };
}
