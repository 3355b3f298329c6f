import type { QuizQuestion } from './quiz.ts';

/** What a reader answered: chosen ids, ids in the order given, or a number as typed. */
export type Answer = readonly string[] | string;

type Gradable = Pick<QuizQuestion, 'kind' | 'right' | 'value' | 'tolerance'>;

/** Whether an answer is right; an empty or unreadable one never is. */
export function isRight({ kind, right, value, tolerance = 0 }: Gradable, answer: Answer): boolean {
  if (kind === 'numeric') {
    const given = numberOf(typeof answer === 'string' ? answer : '');
    // The slack is for decimal fractions, which binary numbers miss by a little.
    return given !== undefined && value !== undefined && Math.abs(given - value) <= tolerance + 1e-9;
  }
  if (typeof answer === 'string' || answer.length !== right.length) return false;
  if (kind === 'order') return right.every((id, index) => id === answer[index]);
  return new Set(answer).size === right.length && right.every((id) => answer.includes(id));
}

/** A number as people type it: full-width digits, thousands separators, blanks around. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s]/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
