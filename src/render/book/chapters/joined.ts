import type { PhrasingContent } from 'mdast';

/** Inline pieces with 、 between them. */
export const joined = (pieces: readonly PhrasingContent[]): (string | PhrasingContent)[] =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['、', piece]));
