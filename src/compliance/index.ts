export { lintClientText } from './lint.ts';
export { compliancePack } from './pack.ts';
export type { CompliancePack } from './pack.ts';
export { missingElements } from './required.ts';
export type { EditionFacts, ItemFacts } from './required.ts';
export { basisText } from './types.ts';
export type { ClientPiece, ComplianceFinding, FindingBasis, Lane, PiecePlace, Subject } from './types.ts';
export { applyWaivers } from './waivers.ts';
export type { Waiver, WaiverProblem, WaiverResult } from './waivers.ts';
