import type { Seal } from '../../schemas/seals.ts';
import { changeNames } from '../labels.ts';
import type { FigureChange } from './figure-changes.ts';

/** What is known of the seals of an entry. */
export interface EntrySeals {
  /** Oldest first; none when it was never sealed. */
  seals: readonly Seal[];
  /** Whether the file says something else than what was sealed last. */
  waiting: boolean;
  /** Whether what is shown is that other text, which nobody has approved. */
  draft: boolean;
  /** Figures a version writes otherwise than the one sealed before it, by version; absent when there are none. */
  figures?: Readonly<Record<string, readonly FigureChange[]>>;
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

/** What a post did to an entry. */
export interface Act {
  seal: Seal;
  /** Place among all seals of the entry, from 1. */
  nth: number;
  /** What kind of change it was, in words. */
  change: string;
  /** Whether the text says something new or is no longer to be used; false when it was only read again. */
  isNews: boolean;
  figures: readonly FigureChange[];
}

/** What posts did to an entry, newest first; what came with the product is no act of theirs. */
export function actsOn({ seals, figures = {} }: EntrySeals): Act[] {
  const acts = seals.map((seal, at): Act => {
    const isRetired = seal.kind === 'retire';
    return {
      seal,
      nth: at + 1,
      change: isRetired ? '停用' : changeNames[seal.change],
      isNews: isRetired || seal.change !== 'none',
      figures: seals[at - 1]?.version === seal.version ? [] : (figures[seal.version] ?? []),
    };
  });
  return acts.filter(({ seal }) => seal.kind !== 'import').reverse();
}
