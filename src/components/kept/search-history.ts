import { StoredList } from './stored-list.ts';

const maxSearches = 8;

/** Questions asked on this computer, newest first: setting `searches`. */
export const searched = new StoredList<string>(
  'searches',
  (value): value is string => typeof value === 'string',
);

/** Notes a question that was answered. */
export function rememberSearch(query: string): void {
  const words = query.trim();
  if (words === '') return;
  searched.write([words, ...searched.read().filter((one) => one !== words)].slice(0, maxSearches));
}
