import type { Basis } from '../schemas/fields.ts';

/** Basis of the formula and the result of a claim somebody else stated: the working is ours. */
export const workingBasis = (stated: Basis): Basis | undefined =>
  stated === 'essay' || stated === 'essay+assumption' || stated === 'sourced' ? 'derived' : undefined;
