import { workingBasis } from '../../domain/entry/component-target.ts';
import type { Claim } from '../../schemas/claims.ts';
import { factList } from './models.ts';
import type { ClaimModel } from './models.ts';

/** Formula and result are marked as ours where we worked them out from numbers somebody else stated. */
export function claimModel(claim: Claim): ClaimModel {
  const working = workingBasis(claim.basis);
  const inputs = claim.inputs.map(({ name, value, unit }) => `${name} ${value}${unit ? ` ${unit}` : ''}`);
  return {
    statement: claim.statement,
    basis: claim.basis,
    sources: claim.sources,
    facts: factList([
      ['公式', claim.formula, working],
      ['代入', inputs.join('；')],
      ['结果', claim.result, working],
      ['假设', claim.assumptions.join('；')],
      ['存疑', claim.doubt],
    ]),
  };
}
