import { drawExam, resultsByModule, scoreOf } from '../../domain/learn/exam.ts';
import type { ExamPlan } from '../../domain/learn/exam.ts';
import { withAnswer } from '../../domain/learn/progress.ts';
import type { CatalogueModule, QuizQuestion } from '../../domain/learn/quiz.ts';
import { button, dataOf, element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';
import { notSaved, updateProgress } from './learn-store.ts';
import { withQuestions } from './load-questions.ts';
import { QuestionView } from './question-view.ts';

interface Rules extends Omit<ExamPlan, 'items'> {
  exam: number;
  examItems: number;
}

/** The final: all questions at once, nothing told until it is handed in. */
class ExamRun extends HTMLElement {
  /** Answers are nowhere but on the page until they are handed in. */
  readonly #warn = (event: Event) => event.preventDefault();

  #questions: readonly QuizQuestion[] = [];

  connectedCallback(): void {
    const { examItems } = dataOf<Rules>(this, 'rules');
    void withQuestions(this, (questions) => {
      this.#questions = questions;
      this.replaceChildren(button(`抽 ${examItems} 题开始`, () => this.#start(), 'primary'));
    });
  }

  #start(): void {
    const { examItems: items, ...rules } = dataOf<Rules>(this, 'rules');
    const seed = Date.now();
    const paper = drawExam(this.#questions, { ...rules, items, seed });
    const views = paper.map((question, index) => ({
      question,
      view: new QuestionView(question, { seed: seed + index, numbering: `${index + 1}.` }),
    }));
    const status = element('p', { role: 'status' });
    const form = element(
      'form',
      { className: 'quiz', autocomplete: 'off' },
      ...views.map(({ view }) => view.root),
      element('button', { type: 'submit', textContent: '交卷' }),
      status,
    );
    let warned = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const open = views.filter(({ view }) => !view.answered).length;
      if (open === 0 || warned) {
        this.#finish(views);
        return;
      }
      warned = true;
      status.textContent = `还有 ${open} 题没有作答；再按一次交卷，没答的算错。`;
    });
    this.replaceChildren(form);
    addEventListener('beforeunload', this.#warn);
    views[0]?.view.focus();
  }

  disconnectedCallback(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  #finish(views: readonly { question: QuizQuestion; view: QuestionView }[]): void {
    removeEventListener('beforeunload', this.#warn);
    const modules = dataOf<CatalogueModule[]>(this, 'modules');
    const outcomes = views.map(({ question, view }) => ({ question, right: view.right }));
    const rules = dataOf<Rules>(this, 'rules');
    const score = scoreOf(
      outcomes.map(({ question, right }) => ({ right, counts: question.confirm === undefined })),
      { pass: rules.exam },
    );
    const redLines = outcomes.filter(({ question }) => question.modules.includes('red-lines'));
    const passed = score.passed && redLines.every(({ right }) => right);
    const at = Date.now();
    const saved = updateProgress((progress) => {
      const next = outcomes.reduce(
        (all, { question, right }) => withAnswer(all, question.id, right, at),
        progress,
      );
      return { ...next, exams: [...next.exams, { at, right: score.right, total: score.total, passed }] };
    });
    const rows = resultsByModule(modules, outcomes).map(({ module, right, total }) =>
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          element('a', {
            href: pageHrefAt(this, `/learn/${module.id}/`),
            textContent: `${module.code} ${module.title}`,
          }),
        ),
        element('td', { textContent: `${right}／${total}` }),
      ),
    );
    const heading = element('h2', {
      tabIndex: -1,
      textContent: `${passed ? '✓ 结业测验通过' : '✗ 未通过'}：${Math.round((score.share ?? 0) * 100)} 分`,
    });
    const red = redLines.every(({ right }) => right) ? '红线题全对。' : '红线题有错，要全对才算过。';
    this.replaceChildren(
      heading,
      element('p', { textContent: `计分题答对 ${score.right}／${score.total}。${red}` }),
      ...(saved ? [] : [element('p', { className: 'note', textContent: notSaved })]),
      element(
        'table',
        { className: 'exam-result' },
        element('caption', { textContent: '各模块答对' }),
        element('tbody', {}, ...rows),
      ),
      element('h3', { textContent: '逐题讲解' }),
      ...views.flatMap(({ view }) => [view.root, view.reveal({ host: this })]),
      button('再抽一套', () => this.#start()),
    );
    heading.focus();
  }
}
customElements.define('exam-run', ExamRun);
