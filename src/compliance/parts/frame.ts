import type { JudgedKind, PartName } from '../../schemas/compliance-parts.ts';
import type { Mark, Reading } from './reading.ts';

/** Parts that together are a risk of one kind. */
export interface Frame {
  readonly kind: JudgedKind;
  /** Every one stands in the sentence, none over another; the rarest first, for the others are looked for beside it. */
  readonly parts: readonly [PartName, ...PartName[]];
  /** Most characters from the first to the last of them. */
  readonly reach: number;
  /** Whether they stand in the order given. */
  readonly ordered?: boolean;
  /** Parts none of which may stand anywhere in the sentence. */
  readonly without?: readonly PartName[];
  /** Said so plainly that it is an error and no way out excuses it; else somebody shall look. */
  readonly plain?: boolean;
  /** Whether words that leave a way out, such as 以合同为准, change nothing. */
  readonly despiteHedge?: boolean;
}

export interface Framed extends Mark {
  readonly sentence: number;
}

/** Where a frame holds, the first place of each sentence. */
export function placesOf({ parts, reach, ordered = false, without = [] }: Frame, reading: Reading): Framed[] {
  const [first, ...others] = parts;
  return [...reading.marks(first)].flatMap(([sentence, anchors]) => {
    const lists = others.map((part) => reading.marks(part).get(sentence) ?? []);
    if (lists.some(({ length }) => length === 0)) return [];
    if (without.some((part) => reading.marks(part).has(sentence))) return [];
    for (const anchor of anchors) {
      const chosen = complete([anchor], lists, { reach, ordered });
      if (chosen) return [{ sentence, ...span(chosen) }];
    }
    return [];
  });
}

/** The marks chosen so far with one of each list left; nothing when they do not go together. */
function complete(
  chosen: readonly Mark[],
  [marks, ...rest]: readonly (readonly Mark[])[],
  limits: { reach: number; ordered: boolean },
): readonly Mark[] | undefined {
  if (!marks) return chosen;
  for (const mark of marks) {
    if (chosen.some((one) => one.start < mark.end && mark.start < one.end)) continue;
    if (limits.ordered && mark.start < (chosen[chosen.length - 1]?.end ?? 0)) continue;
    const { start, end } = span([...chosen, mark]);
    if (end - start > limits.reach) continue;
    const whole = complete([...chosen, mark], rest, limits);
    if (whole) return whole;
  }
  return undefined;
}

const span = (marks: readonly Mark[]): Mark => ({
  start: Math.min(...marks.map(({ start }) => start)),
  end: Math.max(...marks.map(({ end }) => end)),
});
