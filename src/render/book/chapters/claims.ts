import { workingBasis } from '../../../domain/entry/component-target.ts';
import type { Claim } from '../../../schemas/claims.ts';
import { basisMark, block } from '../components.ts';
import type { Block, Inline } from '../nodes.ts';
import { facts } from '../nodes.ts';

/** Stated numbers with what a reader needs to work them out again. */
export const claimBlocks = (claims: readonly Claim[]): Block[] =>
  claims.map((claim) =>
    block(
      'Claim',
      claim.statement,
      facts([
        ['依据', [basisMark(claim.basis, claim.sources)]],
        ['公式', worked(claim, claim.formula)],
        [
          '代入',
          claim.inputs.map(({ name, value, unit }) => `${name} ${value}${unit ? ` ${unit}` : ''}`).join('；'),
        ],
        ['结果', worked(claim, claim.result)],
        ['假设', claim.assumptions.join('；')],
        ['存疑', claim.doubt],
      ]),
    ),
  );

/** Marks as ours what we worked out from numbers somebody else stated. */
function worked({ basis }: Claim, text: string | undefined): Inline | undefined {
  const working = workingBasis(basis);
  return text && working ? [text, ' ', basisMark(working)] : text;
}
