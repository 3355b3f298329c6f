import type { z } from 'astro/zod';
import { isPaged } from './collection.ts';
import type { Collection } from './collection.ts';
import { collections } from './collections.ts';

export { collections } from './collections.ts';

type Table = typeof collections;
export type CollectionName = keyof Table;
export type DataOf<C extends CollectionName> = z.infer<Table[C]['schema']>;

/** The rows by name; what reads them takes others as well, so that a new row can be tried. */
export type Collections = Readonly<Record<CollectionName, Collection>>;
export const rows: Collections = collections;
export const namesIn = (table: Collections): CollectionName[] => Object.keys(table) as CollectionName[];
export const collectionNames = namesIn(rows);

/** Collections whose entries have a page of their own. */
export type PagedCollection = {
  [C in CollectionName]: Table[C]['path'] extends `${string}:id/` ? C : never;
}[CollectionName];
export const pagedCollections = collectionNames.filter((name): name is PagedCollection =>
  isPaged(rows[name]),
);

/** Whether the files of a collection are published as they were sealed; see `domain/seals/`. */
export const isSealed = (name: CollectionName): boolean => rows[name].sealed !== false;

/** Collections whose entries carry the trust block. */
export type GovernedCollection = {
  [C in CollectionName]: Table[C] extends { governed: false } ? never : C;
}[CollectionName];
