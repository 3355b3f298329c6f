import type { JudgedKind, PartName } from '../../../schemas/compliance-parts.ts';
import type { Frame } from '../frame.ts';

/** Something delicate, and how often a talker's tone has to be heard beside it. */
type Delicate = readonly [kind: JudgedKind, parts: readonly [PartName, ...PartName[]], times: 0 | 1 | 2];

/**
 * What a letter says in writing it says in a writer's tone. A sentence about something delicate in the tone of
 * one who talks somebody into it is for somebody to look at, whatever the words.
 */
const delicate: readonly Delicate[] = [
  ['comparison-with-peers', ['peer', 'bank'], 0],
  ['comparison-with-peers', ['peer'], 1],
  ['tying', ['tie', 'loan-gain'], 1],
  ['government-endorsement', ['authority', 'bank'], 0],
  ['government-endorsement', ['authority', 'offer'], 1],
  ['investment-advice', ['asset'], 2],
  ['rate-promise', ['price', 'bank'], 1],
  ['rate-promise', ['price', 'reader'], 1],
  ['rate-promise', ['price'], 2],
  ['tax-evasion-hint', ['tax'], 2],
  ['disguised-principal-protected-wealth', ['wealth'], 2],
  ['implied-approval', ['loan'], 2],
  ['implied-guarantee', ['money'], 2],
  ['evading-supervision', ['control'], 2],
  ['fake-urgency', ['scarce'], 2],
  ['fake-urgency', ['rush'], 1],
  ['fake-urgency', ['lose'], 1],
];

export const toneFrames: readonly Frame[] = delicate.map(([kind, parts, times]) => ({
  kind,
  parts: [...parts, ...Array.from({ length: times }, () => 'spoken' as const)],
  reach: 60,
  without: ['statistic', 'listed', 'neutral'],
}));
