import type { PartName } from '../../schemas/compliance-parts.ts';
import type { Frame, Framed } from './frame.ts';
import type { Mark, Reading } from './reading.ts';

/** Parts that excuse what stands in the same sentence, up to a turn such as 但. */
const denials: readonly PartName[] = ['forbid', 'disclaim', 'warning'];

/** Whether the sentence forbids, denies or warns of what a frame found, or leaves a way out. */
export function isExcused({ plain, despiteHedge }: Frame, place: Framed, reading: Reading): boolean {
  const marks = (part: PartName) => reading.marks(part).get(place.sentence) ?? [];
  const turns = marks('contrast');
  const holds = (mark: Mark) => !turns.some(({ start }) => isBetween(start, mark, place));
  if (denials.some((part) => marks(part).some(holds))) return true;
  return !plain && !despiteHedge && marks('hedge').some(holds);
}

/** Whether a turn stands between what excuses and what it would excuse. */
const isBetween = (turn: number, excuse: Mark, place: Mark): boolean =>
  excuse.end <= place.start
    ? turn >= excuse.end && turn <= place.start
    : excuse.start >= place.end && turn >= place.end && turn < excuse.start;
