import type { Frame } from '../frame.ts';

/** Tying, other banks, pressure, and whose name is borrowed. */
export const dealFrames: readonly Frame[] = [
  { kind: 'tying', parts: ['tie', 'demand', 'loan-gain'], reach: 40, without: ['paper'] },
  { kind: 'comparison-with-peers', parts: ['peer', 'judge'], reach: 24 },
  { kind: 'comparison-with-peers', parts: ['peer', 'we-can'], reach: 30 },
  { kind: 'comparison-with-peers', parts: ['top', 'bank'], reach: 18, without: ['statistic', 'listed'] },
  { kind: 'fake-urgency', parts: ['lose', 'rush'], reach: 24 },
  { kind: 'fake-urgency', parts: ['lose', 'scarce'], reach: 20 },
  { kind: 'fake-urgency', parts: ['few', 'scarce'], reach: 14 },
  { kind: 'fake-urgency', parts: ['rush', 'act'], reach: 12 },
  { kind: 'government-endorsement', parts: ['strong-endorse', 'authority'], reach: 20 },
  {
    kind: 'government-endorsement',
    parts: ['endorse', 'authority', 'offer'],
    reach: 36,
    without: ['listed'],
  },
];
