import { rows } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { kindIn } from '../../schemas/collection.ts';
import { isRecord } from '../../schemas/is-record.ts';

/** An entry, also one whose schema failed. */
export interface Labelled {
  collection: CollectionName;
  data: unknown;
}

/** Its title; what its file is called where it has none. */
export function entryLabel({ collection, data }: Labelled): string {
  const title = isRecord(data) ? data['title'] : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : rows[collection].label;
}

/** What readers call such an entry: `政策`, `案例`. */
export const kindLabel = ({ collection, data }: Labelled): string =>
  isRecord(data) ? kindIn(rows[collection], data) : rows[collection].label;
