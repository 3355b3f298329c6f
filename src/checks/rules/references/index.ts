import { coverageTarget } from './coverage-target.ts';
import { coverageWords } from './coverage-words.ts';
import { draftInApproved } from './draft-in-approved.ts';
import { edgeMissingNode } from './edge-missing-node.ts';
import { inReviewInApproved } from './in-review-in-approved.ts';
import { nestedPart } from './nested-part.ts';
import { orphanNode } from './orphan-node.ts';
import { painMismatch } from './pain-mismatch.ts';
import { renamedTarget } from './renamed-target.ts';
import { selfReference } from './self-reference.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';

/** Rules about references between entries: that they lead somewhere, to what fits, and to what is approved. */
export const referenceRules = [
  orphanNode,
  unknownReference,
  unknownTerm,
  unknownSource,
  edgeMissingNode,
  selfReference,
  nestedPart,
  painMismatch,
  coverageTarget,
  coverageWords,
  draftInApproved,
  inReviewInApproved,
  renamedTarget,
] as const;
