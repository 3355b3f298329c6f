import type { Claim } from '../../../schemas/claims.ts';
import { claimModel } from '../../components/claim.ts';
import type { ClaimModel } from '../../components/models.ts';
import { basisMark, block } from '../components.ts';
import type { Block } from '../nodes.ts';
import { facts } from '../nodes.ts';

/** Stated numbers with what a reader needs to work them out again. */
export const claimBlocks = (claims: readonly Claim[]): Block[] =>
  claims.map((claim) => claimBlock(claimModel(claim)));

export const claimBlock = ({ statement, basis, sources, facts: list }: ClaimModel): Block =>
  block(
    'Claim',
    statement,
    facts([
      ['依据', [basisMark(basis, sources)]],
      ...list.map(({ name, text, basis: own }) => [name, own ? [text, ' ', basisMark(own)] : text] as const),
    ]),
  );
