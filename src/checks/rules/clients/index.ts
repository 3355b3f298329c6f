import { clientSentence } from './client-sentence.ts';
import { clientWording } from './client-wording.ts';
import { clientWordingDoubt } from './client-wording-doubt.ts';
import { clientWordingLook } from './client-wording-look.ts';
import { compliancePackRule } from './compliance-pack.ts';
import { personName } from './person-name.ts';
import { personalData } from './personal-data.ts';
import { realCompany } from './real-company.ts';

/** Rules about people and firms who must not be named, and what clients are told. */
export const clientRules = [
  personalData,
  personName,
  realCompany,
  clientSentence,
  clientWording,
  clientWordingDoubt,
  clientWordingLook,
  compliancePackRule,
] as const;
