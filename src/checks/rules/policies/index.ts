import { dateOrder } from './date-order.ts';
import { evidencePage } from './evidence-page.ts';
import { expiredPolicy } from './expired-policy.ts';
import { policyWithoutNode } from './policy-without-node.ts';
import { replacementCycle } from './replacement-cycle.ts';
import { supersededWithoutSuccessor } from './superseded-without-successor.ts';
import { unshownFigure } from './unshown-figure.ts';
import { unshownFigureInDraft } from './unshown-figure-in-draft.ts';
import { unverifiedAsFact } from './unverified-as-fact.ts';

/** Rules about policies and standards: their dates, what replaces what, and what shows their statements. */
export const policyRules = [
  dateOrder,
  supersededWithoutSuccessor,
  replacementCycle,
  expiredPolicy,
  unverifiedAsFact,
  evidencePage,
  unshownFigure,
  unshownFigureInDraft,
  policyWithoutNode,
] as const;
