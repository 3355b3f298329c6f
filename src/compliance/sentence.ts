import type { CompliancePack } from './compile.ts';
import type { Subject } from './types.ts';

/** The sentence around a match, and where the match stands in it. */
export interface MatchContext {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

const sentenceEnd = /[。！？!?；;\n]/u;
const clauseEnd = /[，,：:]/u;
const negationReach = 16;

export function contextOf(text: string, start: number, end: number): MatchContext {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to] ?? '')) to++;
  return { sentence: text.slice(from, to), start: start - from, end: end - from };
}

/**
 * The last subject named before the match, else the first after it. A client named after the bank in one
 * clause is whom the bank speaks to: 我行是您唯一的选择.
 */
export function subjectOf({ words }: CompliancePack, { sentence, start }: MatchContext): Subject {
  const named = Array.from(sentence.matchAll(words.subjects), ({ index, groups = {} }) => ({
    index,
    subject:
      (['bank', 'client', 'policy'] as const).find((name) => groups[name] !== undefined) ?? ('none' as const),
  }));
  const before = named.filter(({ index }) => index <= start);
  const last = before[before.length - 1] ?? named[0];
  const other = [...before].reverse().find(({ subject }) => subject !== 'client');
  if (last?.subject !== 'client' || other?.subject !== 'bank') return last?.subject ?? 'none';
  return clauseEnd.test(sentence.slice(other.index, start)) ? 'client' : 'bank';
}

/** Whether the clause denies the match, or the sentence warns of it. */
export function isDenied({ words }: CompliancePack, { sentence, start, end }: MatchContext): boolean {
  let from = start;
  while (from > 0 && start - from < negationReach && !clauseEnd.test(sentence[from - 1] ?? '')) from--;
  return words.before.test(sentence.slice(from, start)) || words.after.test(sentence.slice(end, end + 18));
}

/** Whether one of the exceptions covers the whole match. */
export const isCovered = (exceptions: RegExp | undefined, { sentence, start, end }: MatchContext): boolean =>
  exceptions !== undefined &&
  [...sentence.matchAll(exceptions)].some(
    ({ 0: phrase, index }) => index <= start && index + phrase.length >= end,
  );
