import type { SearchAnswer } from '../../search/engine.ts';
import { readSetting } from './storage.ts';

/** Milliseconds after which a reader is not in the middle of typing. */
const settledMs = 1500;
let timer = 0;

/** What keeps and lists unanswered questions: loaded where there are any, which is on few computers. */
export const missList = () => import('../search/search-misses.ts');

/** Keeps a question that nothing answers, once its reader stopped typing. */
export function noteMiss(answer: SearchAnswer): void {
  clearTimeout(timer);
  if (answer.verdict !== 'none') return;
  timer = window.setTimeout(() => {
    missList().then(
      ({ keepUnanswered }) => keepUnanswered(answer),
      () => undefined,
    );
  }, settledMs);
}

/** Loads the list of unanswered questions where there are any. */
export function showMisses(): void {
  if (readSetting('misses') !== undefined) missList().catch(() => undefined);
}
