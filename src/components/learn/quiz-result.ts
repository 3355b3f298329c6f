import type { Score } from '../../domain/learn/exam.ts';
import type { QuizQuestion } from '../../domain/learn/quiz.ts';
import { element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';

interface Result {
  score: Score;
  wrong: readonly QuizQuestion[];
  /** Whether all questions of the module were asked, not only wrong ones again. */
  whole: boolean;
}

/** What a finished round says: the verdict, what to read, and what comes next. */
export function quizResult(
  host: HTMLElement,
  { score, wrong, whole }: Result,
): { heading: HTMLElement; parts: HTMLElement[] } {
  const title = whole ? verdictOf(score) : wrong.length > 0 ? '还有错题' : '✓ 错题都对了';
  const retry = '错题都对了，再整套做一遍，分数才记进护照。';
  const detail = whole ? detailOf(score) : wrong.length > 0 ? '' : retry;
  return {
    heading: element('h3', { tabIndex: -1, textContent: title }),
    parts: [
      ...(detail ? [element('p', { textContent: detail })] : []),
      ...wrongList(host, wrong),
      ...(whole && score.passed ? [nextStep(host)] : []),
    ],
  };
}

function wrongList(host: HTMLElement, wrong: readonly QuizQuestion[]): HTMLElement[] {
  if (wrong.length === 0) return [];
  const rows = wrong.map(({ stem, read }) =>
    element(
      'li',
      {},
      `${stem} `,
      element('a', { href: pageHrefAt(host, read.path), textContent: `去读：${read.title}` }),
    ),
  );
  return [
    element('p', { textContent: '没答对的，先读再重做；读完按“返回”，还在这里。明天的每日复习里还会问。' }),
    element('ul', {}, ...rows),
  ];
}

const nextStep = (host: HTMLElement): HTMLElement =>
  element(
    'p',
    {},
    '接着',
    element('a', { href: '#task', textContent: '做练习' }),
    '，请带教人看；或者',
    element('a', { href: pageHrefAt(host, '/learn/'), textContent: '回学习路径' }),
    '看下一步。',
  );

const verdictOf = ({ passed, share }: Score): string =>
  `${passed ? '✓ 通过' : '✗ 未通过'}${share === undefined ? '' : `：${Math.round(share * 100)} 分`}`;

function detailOf({ right, total, openRight, openTotal }: Score): string {
  if (total === 0) return `答对 ${openRight}／${openTotal}，要全对才算过；口径还待确认，所以没有分数。`;
  const counted = total > 0 ? `计分题答对 ${right}／${total}。` : '';
  return `${counted}${openTotal > 0 ? `口径待确认的题答对 ${openRight}／${openTotal}，不计分。` : ''}`;
}
