import type { Governance } from '../../schemas/governance.ts';
import type { CheckedFile } from '../checked-file.ts';
import { fieldPlace } from '../source.ts';
import type { Place } from '../../domain/place.ts';

type Review = Pick<Governance, 'reviewedOn' | 'reviewEvery'> & { place: Place };

/** When an entry was reviewed and how often it must be; nothing for retired ones. */
export function reviewOf({ source, entry }: CheckedFile): Review | undefined {
  if (!entry || !('reviewEvery' in entry.data) || entry.data.status === 'retired') return undefined;
  const { reviewedOn, reviewEvery } = entry.data;
  return { reviewedOn, reviewEvery, place: fieldPlace(source, ['reviewedOn']) };
}
