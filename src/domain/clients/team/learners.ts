import { localDay } from '../../days.ts';
import { cardsToReview, reconciled } from '../../learn/progress.ts';
import type { Progress } from '../../learn/progress.ts';
import type { CatalogueModule } from '../../learn/quiz.ts';
import { endOfDay } from '../../learn/spacing.ts';
import { tellingCode } from '../../tables/identity.ts';

/** What a progress file says of one colleague, by a stand-in; ids of modules. */
export interface Learner {
  code: string;
  passed: readonly string[];
  /** Answered, but not passed. */
  open: readonly string[];
  /** Passed once, in an edition that is no more. */
  redo: readonly string[];
  /** Cards that are due for review by the end of the day. */
  due: number;
  /** Day something was last done, `YYYY-MM-DD`. */
  last: string | undefined;
  exam: boolean | undefined;
}

/** @param now milliseconds since 1970 */
export function learnerOf(
  code: string,
  before: Progress,
  modules: readonly CatalogueModule[],
  now: number,
): Learner {
  const { progress, reset } = reconciled(before, modules);
  const record = (id: string) => progress.modules[id];
  const times = [
    ...Object.values(progress.answers),
    ...Object.values(progress.modules),
    ...progress.exams,
  ].map(({ at }) => at);
  const latest = times.reduce((last, at) => Math.max(last, at), 0);
  return {
    code,
    passed: modules.filter(({ id }) => record(id)?.passed).map(({ id }) => id),
    open: modules.filter(({ id }) => record(id)?.passed === false).map(({ id }) => id),
    redo: reset.map(({ id }) => id),
    due: cardsToReview(progress, modules, endOfDay(now)).length,
    last: latest > 0 ? localDay(new Date(latest)) : undefined,
    exam: progress.exams[progress.exams.length - 1]?.passed,
  };
}

/** A stand-in for a colleague from the name of a file, or by its number: a name of a person is not taken over. */
export function codeFrom(fileName: string, number: number): string {
  const [first = ''] = fileName.replace(/\.json$/i, '').split(/[-_ ]?学习进度|[-_ ]/);
  return first !== '' && tellingCode(first) === undefined ? first : `经理${number}`;
}
