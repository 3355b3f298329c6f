import type { Seal } from '../../schemas/seals.ts';

/** What is known of the seals of an entry. */
export interface EntrySeals {
  /** Oldest first; none when it was never sealed. */
  seals: readonly Seal[];
  /** Whether the file says something else than what was sealed last. */
  waiting: boolean;
  /** Whether what is shown is that other text, which nobody has approved. */
  draft: boolean;
}

/** How far readers may rely on a text: nobody has agreed to it, it came with the product, or a post has approved it. */
export type ApprovalState = 'draft' | 'sample' | 'approved' | 'retired';

const stateOfKind = { import: 'sample', approve: 'approved', retire: 'retired' } as const;

/** @param seals of the entry; absent in a content folder that knows no seals */
export function approvalState({ seals, draft }: EntrySeals): ApprovalState {
  const last = seals.at(-1);
  return draft || !last ? 'draft' : stateOfKind[last.kind];
}

/** The seal by which a post approved what is shown, if one did. */
export const approvalOf = ({ seals, draft }: EntrySeals): Seal | undefined =>
  draft ? undefined : seals.filter(({ kind }) => kind === 'approve').at(-1);
