import type { QuestionOrigin, QuizQuestion } from '../../domain/learn/quiz.ts';
import { element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';

export interface FeedbackPlace {
  host: HTMLElement;
  /** Whether the module passes only when every question is right. */
  mustBeRight?: boolean;
}

/** What is said after an answer: the verdict, the explanation, the words it rests on and where to read. */
export function questionFeedback(
  question: QuizQuestion,
  right: boolean,
  { host, mustBeRight = false }: FeedbackPlace,
): HTMLElement {
  const { explanation, origin, read, confirm } = question;
  const muted = (textContent: string) => element('p', { className: 'muted', textContent });
  const solution = element('p', {}, element('strong', { textContent: '正确答案：' }), solutionOf(question));
  return element(
    'div',
    { className: `feedback ${right ? 'is-right' : 'is-wrong'}` },
    element('p', { className: 'verdict', tabIndex: -1, textContent: verdictOf(right, mustBeRight) }),
    ...(right ? [] : [solution]),
    element('p', { textContent: explanation }),
    originOf(origin, host),
    ...(confirm ? [muted(uncountedOf(confirm, mustBeRight))] : []),
    element(
      'p',
      {},
      right ? '想再看：' : '去读：',
      element('a', { href: pageHrefAt(host, read.path), textContent: read.title }),
    ),
  );
}

function verdictOf(right: boolean, mustBeRight: boolean): string {
  if (mustBeRight) return right ? '✓ 通过：答对了' : '✗ 未通过：没答对';
  return right ? '✓ 答对了' : '✗ 没答对';
}

const uncountedOf = (confirm: string, mustBeRight: boolean): string =>
  mustBeRight
    ? `口径待${confirm}确认，不计分数；但这一模块要题题答对才算通过。`
    : `口径待${confirm}确认，这题不计入成绩。`;

/** An entry of the library is linked; the essay is not kept here. */
const originOf = ({ title, words, path }: QuestionOrigin, host: HTMLElement): HTMLElement =>
  path === undefined
    ? element('p', { className: 'muted', textContent: `${title}：${words}` })
    : element(
        'p',
        { className: 'muted' },
        '依据：',
        element('a', { href: pageHrefAt(host, path), textContent: title }),
        `：${words}`,
      );

function solutionOf({ kind, value, unit, right, choices }: QuizQuestion): string {
  if (kind === 'numeric') return `${value} ${unit ?? ''}`;
  const texts = right.map((id) => choices.find((choice) => choice.id === id)?.text ?? '');
  return texts.join(kind === 'order' ? ' → ' : '；');
}
