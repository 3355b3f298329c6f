import type { DataOf } from '../../schemas/index.ts';
import type { CheckedFile } from '../checked-file.ts';

/** The fields of a policy; nothing for other files. */
export const policyOf = ({ entry }: CheckedFile): DataOf<'policies'> | undefined =>
  entry?.collection === 'policies' ? entry.data : undefined;

/** The status of a file whose figures are held against what shows them. */
export const statusOf = ({ entry }: CheckedFile): { status: string } | undefined =>
  entry?.collection === 'policies' || entry?.collection === 'series' ? entry.data : undefined;

/** Whether readers are shown it as settled: neither a draft nor retired. */
export const isPublished = (entry: { status: string } | undefined): boolean =>
  entry?.status === 'approved' || entry?.status === 'in-review';
