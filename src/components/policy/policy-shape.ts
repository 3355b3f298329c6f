import type { PolicyState } from '../../domain/policies/status.ts';

/** Tells states apart where colour does not: in print, and for readers who see few colours. */
const shapes: Record<PolicyState, string> = {
  upcoming: '○',
  current: '●',
  ending: '◐',
  expired: '■',
  superseded: '■',
  unknown: '▲',
};

/** The words for a state as the site shows them, its shape in front. */
export const withShape = (state: PolicyState, words: string): string => `${shapes[state]} ${words}`;
