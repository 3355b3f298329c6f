import { subjectReach } from '../tuning.ts';

/** Whether a subject is spoken of, and not only read across two words: 厂房贷款 is no 房贷. */
export function speaksOf(key: string, subject: string, words: ReadonlySet<string>): boolean {
  const start = key.indexOf(subject);
  if (start < 0) return false;
  const end = start + subject.length;
  return !isCut(key, start, end, words);
}

/** Whether a known word lies across one edge of a stretch and leaves a part of it out. */
function isCut(key: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, start - subjectReach); from < end; from++)
    for (let to = Math.max(from, start) + 1; to <= Math.min(key.length, end + subjectReach); to++) {
      const across = (from < start && to < end) || (from > start && to > end);
      if (across && words.has(key.slice(from, to))) return true;
    }
  return false;
}
