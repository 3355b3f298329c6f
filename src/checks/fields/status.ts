import type { CheckedFile } from '../checked-file.ts';
import { sourceOf } from '../context.ts';
import type { CheckContext } from '../context.ts';
import { entryLinks } from './entry-links.ts';
import type { EntryLink } from './entry-links.ts';
import { isRecord } from '../../schemas/is-record.ts';

/** The status as written, also in a file whose schema failed. */
export const statusOf = (data: unknown): unknown => (isRecord(data) ? data['status'] : undefined);

/** Whether an entry counts beside others of its collection: not retired, and under a name that can stay. */
export const counts = ({ id, data }: { id: string; data: unknown }): boolean =>
  statusOf(data) !== 'retired' && /^[a-z0-9/-]+$/.test(id);

/** References of an approved entry, with the status of what they point at. */
export function usedByApproved(
  file: CheckedFile,
  context: CheckContext,
): (EntryLink & { status: unknown })[] {
  if (statusOf(file.source.data) !== 'approved') return [];
  return entryLinks(file).map((link) => ({
    ...link,
    status: statusOf(sourceOf(context, link.link.target, link.id)?.data),
  }));
}
