import type { Entry } from '../../graph.ts';

/** Id of a letter that carries one correction, of its records and its folders: `2026-12-policy-correction-1`. */
export const letterId = ({ id }: Pick<Entry<'corrections'>, 'id'>): string => id.replace('/', '-correction-');

/** The correction a letter is of: `2026-12-policy/1`; nothing when it is no letter's id. */
export function correctionIdOf(letter: string): string | undefined {
  const [, edition, number] = /^(.+)-correction-(\d+)$/.exec(letter) ?? [];
  return edition && number && `${edition}/${number}`;
}
