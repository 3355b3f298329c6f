import type { Claim } from '../../../schemas/claims.ts';
import { basisMark, block } from '../components.ts';
import type { Block } from '../nodes.ts';
import { facts } from '../nodes.ts';

/** Stated numbers with what a reader needs to work them out again. */
export const claimBlocks = (claims: readonly Claim[]): Block[] =>
  claims.map((claim) =>
    block(
      'Claim',
      claim.statement,
      facts([
        ['依据', [basisMark(claim.basis, claim.sources)]],
        ['公式', claim.formula],
        [
          '代入',
          claim.inputs.map(({ name, value, unit }) => `${name} ${value}${unit ? ` ${unit}` : ''}`).join('；'),
        ],
        ['结果', claim.result],
        ['假设', claim.assumptions.join('；')],
        ['存疑', claim.doubt],
      ]),
    ),
  );
