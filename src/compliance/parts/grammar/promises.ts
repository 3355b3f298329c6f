import type { Frame } from '../frame.ts';

/** Gain without loss, wealth that sounds like a deposit, approval before approval, a price for ever. */
export const promiseFrames: readonly Frame[] = [
  { kind: 'implied-guarantee', parts: ['never', 'loss'], reach: 9, ordered: true },
  { kind: 'implied-guarantee', parts: ['surely', 'gain'], reach: 12 },
  { kind: 'implied-guarantee', parts: ['cover', 'loss'], reach: 16 },
  { kind: 'implied-guarantee', parts: ['cover', 'bank'], reach: 10 },
  { kind: 'implied-guarantee', parts: ['like'], reach: 30 },
  { kind: 'implied-guarantee', parts: ['ease', 'money'], reach: 16 },
  { kind: 'implied-guarantee', parts: ['perfect', 'record'], reach: 20 },

  {
    kind: 'disguised-principal-protected-wealth',
    parts: ['principal', 'intact', 'wealth'],
    reach: 40,
    plain: true,
  },
  { kind: 'disguised-principal-protected-wealth', parts: ['principal', 'intact'], reach: 10 },
  { kind: 'disguised-principal-protected-wealth', parts: ['beats-deposit', 'wealth'], reach: 40 },
  { kind: 'disguised-principal-protected-wealth', parts: ['like', 'wealth'], reach: 30, plain: true },
  { kind: 'disguised-principal-protected-wealth', parts: ['yield', 'surely'], reach: 24 },
  { kind: 'disguised-principal-protected-wealth', parts: ['yield', 'perfect'], reach: 24 },
  { kind: 'disguised-principal-protected-wealth', parts: ['wealth', 'surely', 'gain'], reach: 24 },

  { kind: 'implied-approval', parts: ['formality', 'loan'], reach: 24, despiteHedge: true },
  { kind: 'implied-approval', parts: ['ready', 'loan'], reach: 18 },
  { kind: 'implied-approval', parts: ['easy-terms', 'granted'], reach: 24 },
  { kind: 'implied-approval', parts: ['no-check', 'granted'], reach: 16 },
  { kind: 'implied-approval', parts: ['no-check', 'loan'], reach: 10 },
  { kind: 'implied-approval', parts: ['everyone', 'granted'], reach: 8 },
  { kind: 'implied-approval', parts: ['soon', 'granted'], reach: 12 },
  { kind: 'implied-approval', parts: ['surely', 'granted'], reach: 12 },
  { kind: 'implied-approval', parts: ['surely', 'loan'], reach: 12 },

  { kind: 'rate-promise', parts: ['fixed', 'price'], reach: 20, without: ['statistic'] },
  { kind: 'rate-promise', parts: ['give', 'lowest', 'price'], reach: 24 },
  { kind: 'rate-promise', parts: ['give', 'lowest', 'reader'], reach: 24 },
  { kind: 'rate-promise', parts: ['gift', 'deposit-act'], reach: 30 },
  { kind: 'rate-promise', parts: ['attend', 'present'], reach: 24 },
];
