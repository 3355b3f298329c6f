import { z } from 'astro/zod';
import { bullets, text } from './fields.ts';
import { governance } from './governance.ts';
import { expression } from './regular-expression.ts';

/** Parts a sentence is read by; which of them together are a risk says `src/compliance/parts/grammar/`. */
const promiseParts = [
  'bank',
  'reader',
  'offer',
  'money',
  'never',
  'loss',
  'surely',
  'gain',
  'ease',
  'cover',
  'record',
  'perfect',
  'like',
  'beats-deposit',
  'principal',
  'intact',
  'wealth',
  'yield',
  'loan',
  'granted',
  'formality',
  'ready',
  'easy-terms',
  'no-check',
  'everyone',
  'soon',
] as const;
const dealParts = [
  'price',
  'fixed',
  'give',
  'lowest',
  'deposit-act',
  'gift',
  'demand',
  'tie',
  'loan-gain',
  'paper',
  'peer',
  'judge',
  'we-can',
  'top',
  'asset',
  'forecast',
  'trade',
  'neutral',
] as const;
const adviceParts = [
  'rush',
  'act',
  'lose',
  'scarce',
  'few',
  'authority',
  'endorse',
  'strong-endorse',
  'listed',
  'tax',
  'less',
  'tax-trick',
  'control',
  'trick',
  'unseen',
  'misuse',
  'leave',
  'spoken',
  'statistic',
] as const;
/** Parts that excuse: they forbid, deny, warn, leave a way out, or take all that back. */
const shieldParts = ['forbid', 'disclaim', 'warning', 'hedge', 'contrast'] as const;
export const partNames = [...promiseParts, ...dealParts, ...adviceParts, ...shieldParts] as const;
export type PartName = (typeof partNames)[number];

/** What a sentence can be stopped for when its parts are read together. */
export const judgedKinds = [
  'implied-guarantee',
  'disguised-principal-protected-wealth',
  'implied-approval',
  'rate-promise',
  'tying',
  'comparison-with-peers',
  'investment-advice',
  'fake-urgency',
  'government-endorsement',
  'tax-evasion-hint',
  'evading-supervision',
] as const;
export type JudgedKind = (typeof judgedKinds)[number];

/** The words each part is recognised by, and what nobody looks for. */
export const complianceParts = z.strictObject({
  ...governance,
  notLookedFor: bullets('没有查的，印在质检报告里').min(1, '至少写一条'),
  parts: z
    .array(
      z.strictObject({
        part: z.enum(partNames).describe('零件'),
        title: text('是什么'),
        words: z.array(expression('说法（正则）')).min(1, '至少写一种说法').describe('说法'),
      }),
    )
    .refine(
      (parts) => partNames.every((name) => parts.filter(({ part }) => part === name).length === 1),
      '每个零件写一组，不缺也不重复',
    )
    .describe('零件'),
});
