import { distance } from 'fastest-levenshtein';

/** The known word most like `wrong`, when it is like enough to be meant. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  const ranked = known.map((word) => ({ word, far: distance(wrong, word) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.floor(wrong.length / 3)) ? best.word : undefined;
}

/** `；是否指 x？` or nothing. */
export function suggestion(wrong: string, known: readonly string[]): string {
  return asked(nearest(wrong, known));
}

/** The same for a word that is known to be meant. */
export const asked = (word: string | undefined): string => (word ? `；是否指 ${word}？` : '');
