import { questionsFile, questionsScript } from '../../domain/learn/files.ts';
import type { QuizQuestion } from '../../domain/learn/quiz.ts';
import { button, element } from '../browser/dom.ts';
import { loadData } from '../browser/load-data.ts';

declare global {
  /** Filled by the script of the offline pack. */
  var shengengQuestions: QuizQuestion[] | undefined;
}

/**
 * Brings all questions and shows `host` with what is made of them; when they do not come, says so in
 * the host and offers to try again.
 * @param host part of the page with the base of the site
 */
export async function withQuestions(
  host: HTMLElement,
  show: (questions: readonly QuizQuestion[]) => void,
): Promise<void> {
  host.hidden = false;
  host.replaceChildren(element('p', { className: 'muted', textContent: '正在取题目…' }));
  try {
    const questions = await loadData(host.dataset['base'] ?? '/', {
      json: questionsFile,
      script: questionsScript,
      kept: () => globalThis.shengengQuestions,
    });
    if (host.isConnected) show(questions);
  } catch {
    host.replaceChildren(
      element('p', {
        className: 'note',
        role: 'status',
        textContent: '题目没有取到，请看看网络是不是断了。',
      }),
      button('再取一次', () => void withQuestions(host, show), 'primary'),
    );
  }
}
