import { openDesk } from './desk.ts';
import { proposedSeals, sourcesMeant } from './proposed.ts';
import type { SealOptions } from './proposed.ts';
import { newErrors, refuseTampered } from './refusal.ts';
import { Refused } from './refused.ts';
import { withSeals } from './write-seals.ts';
import type { NewSeal } from './write-seals.ts';
import { writeTogether } from './write-together.ts';

export interface ApproveOptions extends SealOptions {
  kind: 'approve';
}

/**
 * Puts the seal of a post on the entries as they stand.
 * @param words entries as an editor names them
 * @returns the seals put
 * @throws Refused with everything that stands against it; then nothing is written
 */
export async function approveEntries(
  root: string,
  words: readonly string[],
  options: ApproveOptions,
): Promise<NewSeal[]> {
  const desk = await openDesk(root, options.today);
  refuseTampered(desk);
  const { sources, problems } = sourcesMeant(desk, words);
  const proposed = await proposedSeals(desk, sources, options);
  const against = [...problems, ...(words.length === 0 ? ['没有写批准哪些条目'] : []), ...proposed.problems];
  if (against.length > 0) throw new Refused('不能批准：', against);
  const next = withSeals(desk.seals, proposed.added);
  const errors = newErrors(desk, next.store);
  if (errors.length > 0)
    throw new Refused('批准以后，发布的内容会有错误。可能还有一起改的条目要一并批准：', errors);
  await writeTogether(root, next.files);
  return proposed.added;
}
