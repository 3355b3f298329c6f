import { diffArrays } from 'diff';
import { likeness } from './compared.ts';

/** A stretch of a text, changed or not. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Below this the two say something else, and marks word by word would only be confetti. */
const leastLikeness = 0.2;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const tokensOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** Two wordings of one line with the words that differ marked, Chinese cut into words. */
export function wordMarks(before: string, after: string): { before: Piece[]; after: Piece[] } {
  if (likeness(before, after) < leastLikeness)
    return {
      before: joined([{ text: before, changed: true }]),
      after: joined([{ text: after, changed: true }]),
    };
  const runs = withoutCrumbs(diffArrays(tokensOf(before), tokensOf(after)));
  return {
    before: joined(runs.map(({ old, same }) => ({ text: old, changed: !same }))),
    after: joined(runs.map(({ now, same }) => ({ text: now, changed: !same }))),
  };
}

interface Run {
  old: string;
  now: string;
  same: boolean;
}

/** A mark or a single character that stayed between two changes belongs to them: readers see one change there. */
function withoutCrumbs(changes: readonly { value: string[]; added: boolean; removed: boolean }[]): Run[] {
  const runs: Run[] = [];
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    const last = runs.at(-1);
    const same = !added && !removed;
    const run: Run = { old: added ? '' : text, now: removed ? '' : text, same };
    if (last && !same && !last.same) runs[runs.length - 1] = together(last, run);
    else runs.push(run);
  }
  return runs.reduce<Run[]>((done, run, index) => {
    const between = run.same && index > 0 && index < runs.length - 1;
    const last = done.at(-1);
    const crumb = between && Array.from(run.now).length < 2;
    if (last && !last.same && (crumb || !run.same))
      done[done.length - 1] = together(last, { ...run, same: false });
    else done.push(run);
    return done;
  }, []);
}

const together = (a: Run, b: Run): Run => ({ old: a.old + b.old, now: a.now + b.now, same: false });

const joined = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ text }) => text !== '');
