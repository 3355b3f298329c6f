import { clientDeadline } from './client-deadline.ts';
import { clientFigure } from './client-figure.ts';
import { clientSentence } from './client-sentence.ts';
import { clientUnverified } from './client-unverified.ts';
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
  clientFigure,
  clientUnverified,
  clientDeadline,
  clientWording,
  clientWordingDoubt,
  clientWordingLook,
  compliancePackRule,
] as const;
