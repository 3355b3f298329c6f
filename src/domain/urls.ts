import { pathIn } from '../schemas/collection.ts';
import { rows } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Where an entry is read, as a root-relative path without the site base. */
export const entryPath = (collection: CollectionName, id: string, row = rows[collection]): string =>
  pathIn(row, id);

/** Joins the site base (`/` or `/kb/`) and a root-relative path. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
