import type { Frame } from '../frame.ts';

/** What to buy, how to pay less tax, how not to be seen. */
export const adviceFrames: readonly Frame[] = [
  { kind: 'investment-advice', parts: ['forecast', 'asset'], reach: 22, without: ['neutral', 'statistic'] },
  { kind: 'investment-advice', parts: ['trade', 'asset'], reach: 22, without: ['neutral', 'statistic'] },
  { kind: 'tax-evasion-hint', parts: ['less', 'tax'], reach: 20 },
  { kind: 'tax-evasion-hint', parts: ['tax-trick', 'tax', 'less'], reach: 40 },
  { kind: 'tax-evasion-hint', parts: ['tax-trick', 'tax'], reach: 18, without: ['paper', 'statistic'] },
  { kind: 'evading-supervision', parts: ['unseen', 'trick'], reach: 40, despiteHedge: true },
  { kind: 'evading-supervision', parts: ['trick', 'control'], reach: 20, without: ['paper', 'statistic'] },
  { kind: 'evading-supervision', parts: ['misuse', 'loan', 'leave'], reach: 36 },
];
