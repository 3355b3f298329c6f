import type { JudgedKind } from '../../schemas/compliance-parts.ts';
import { isExcused } from './excuse.ts';
import { placesOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { adviceFrames } from './grammar/advice.ts';
import { dealFrames } from './grammar/deals.ts';
import { promiseFrames } from './grammar/promises.ts';
import { toneFrames } from './grammar/tone.ts';
import { readParts } from './reading.ts';
import type { Mark, Vocabulary } from './reading.ts';

/** What the parts of a sentence amount to. */
export interface Judgement extends Mark {
  readonly kind: JudgedKind;
  /** Whether it is said plainly; else somebody shall look. */
  readonly plain: boolean;
}

const frames: readonly Frame[] = [...promiseFrames, ...dealFrames, ...adviceFrames, ...toneFrames];

/** Nothing shorter says who promises what. */
const shortest = 5;

/** At most one judgement of a sentence: the plainest, else the first in the order of the grammar. */
export function judgeParts(vocabulary: Vocabulary, text: string): Judgement[] {
  if (vocabulary.size === 0 || text.length < shortest) return [];
  const reading = readParts(vocabulary, text);
  const found = new Map<number, Judgement>();
  for (const frame of frames)
    for (const { sentence, start, end } of placesOf(frame, reading)) {
      const other = found.get(sentence);
      if (other && (other.plain || !frame.plain)) continue;
      if (isExcused(frame, { sentence, start, end }, reading)) continue;
      found.set(sentence, { kind: frame.kind, plain: frame.plain ?? false, start, end });
    }
  return [...found.values()];
}
