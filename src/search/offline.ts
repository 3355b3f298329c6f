import { BigramIndex } from './bigram-index.ts';
import type { PagefindApi } from './engine.ts';
import type { SearchRecord } from './record.ts';

/** What the search script of the offline pack leaves behind for the pages. */
export interface OfflineSearch {
  shengengSearch: { openIndex(records: readonly SearchRecord[], root: string): PagefindApi };
  shengengRecords: readonly SearchRecord[];
}

/** Entry of the search script of the offline pack. @param root prefix from the open page to the root */
export const openIndex: OfflineSearch['shengengSearch']['openIndex'] = (records, root) =>
  new BigramIndex(records, root);
