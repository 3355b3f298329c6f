import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import { entryLinks } from './entry-links.ts';
import type { EntryLink } from './entry-links.ts';
import { isRecord } from './is-record.ts';

/** The status as written, also in a file whose schema failed. */
export const statusOf = (data: unknown): unknown => (isRecord(data) ? data['status'] : undefined);

/** References of an approved entry, with the status of what they point at. */
export function usedByApproved(
  file: CheckedFile,
  { byId }: CheckContext,
): (EntryLink & { status: unknown })[] {
  if (statusOf(file.source.data) !== 'approved') return [];
  return entryLinks(file).map((link) => ({
    ...link,
    status: statusOf(byId.get(link.link.target)?.get(link.id)?.data),
  }));
}
