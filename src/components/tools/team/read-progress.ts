import { codeFrom, learnerOf } from '../../../domain/clients/team/learners.ts';
import type { Learner } from '../../../domain/clients/team/learners.ts';
import { importFile } from '../../../domain/learn/passport.ts';
import type { CatalogueModule } from '../../../domain/learn/quiz.ts';

/**
 * Whom a progress file tells of, under a stand-in taken from its name, or why it cannot be read.
 * @param place of the learner among all, from 1
 */
export function readProgress(
  { name, text, place }: { name: string; text: string; place: number },
  modules: readonly CatalogueModule[],
): { learner: Learner } | { refused: string } {
  const result = importFile(text);
  if ('refused' in result) return { refused: `${name}：${result.refused.split('。')[0] ?? ''}` };
  return { learner: learnerOf(codeFrom(name, place), result.progress, modules, Date.now()) };
}
