import { clientRules } from './clients/index.ts';
import { duplicateRules } from './duplicates/index.ts';
import { evidenceRules } from './evidence/index.ts';
import { fileRules } from './files/index.ts';
import { learningRules } from './learning/index.ts';
import { linkRules } from './links/index.ts';
import { markdownRules } from './markdown/index.ts';
import { numberRules } from './numbers/index.ts';
import { pictureRules } from './pictures/index.ts';
import { policyRules } from './policies/index.ts';
import { publicationRules } from './publications/index.ts';
import { referenceRules } from './references/index.ts';
import { registerRules } from './registers/index.ts';
import { sealRules } from './seals/index.ts';
import { wordingRules } from './wording/index.ts';

/** Every rule, a room to what it is about; problems at one place are reported in this order. */
export const rules = [
  ...fileRules,
  ...referenceRules,
  ...duplicateRules,
  ...markdownRules,
  ...linkRules,
  ...pictureRules,
  ...policyRules,
  ...evidenceRules,
  ...numberRules,
  ...wordingRules,
  ...clientRules,
  ...registerRules,
  ...publicationRules,
  ...learningRules,
  ...sealRules,
] as const;

export type RuleId = (typeof rules)[number]['id'];
