import { scoreOf } from '../../domain/learn/exam.ts';
import type { Score } from '../../domain/learn/exam.ts';
import { withAnswer, withModule } from '../../domain/learn/progress.ts';
import type { CatalogueModule, QuizQuestion } from '../../domain/learn/quiz.ts';
import { shuffled } from '../../domain/learn/shuffle.ts';
import { button, dataOf, element, linkTo } from './element.ts';
import { notSaved, renewModules, updateProgress } from './learn-store.ts';
import { QuestionView } from './question-view.ts';

interface Outcome {
  question: QuizQuestion;
  right: boolean;
}

/** The quiz of a module: one question at a time, told at once, wrong ones again at the end. */
class QuizRun extends HTMLElement {
  #round: QuizQuestion[] = [];
  #outcomes: Outcome[] = [];
  #whole = true;

  connectedCallback(): void {
    const modules = dataOf<CatalogueModule[]>(this, 'modules');
    const renewed = renewModules(modules);
    const note =
      renewed.length > 0
        ? [element('p', { className: 'note', textContent: `内容大改，重新开始：${renewed.join('、')}。` })]
        : [];
    const all = dataOf<QuizQuestion[]>(this, 'questions');
    this.hidden = false;
    this.replaceChildren(
      ...note,
      element('p', { textContent: `${all.length} 题，一题一讲。用鼠标、手指或键盘 1–6 选，回车提交。` }),
      button('开始测验', () => this.#start(all, true)),
    );
  }

  #start(questions: readonly QuizQuestion[], whole: boolean): void {
    this.#whole = whole;
    this.#outcomes = [];
    this.#round = shuffled(questions, Date.now());
    this.#ask();
  }

  #ask(): void {
    const question = this.#round[this.#outcomes.length];
    if (!question) {
      this.#finish();
      return;
    }
    const place = `第 ${this.#outcomes.length + 1}／${this.#round.length} 题`;
    const view = new QuestionView(question, { seed: Date.now(), place });
    const status = element('div', { role: 'status' });
    const submit = element('button', { type: 'submit', textContent: '提交' });
    const form = element('form', { className: 'quiz', autocomplete: 'off' }, view.root, submit, status);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (submit.hidden) return;
      if (!view.answered) return void (status.textContent = '还没有作答。');
      submit.hidden = true;
      this.#answered(question, view, status);
    });
    this.replaceChildren(form);
    view.focus();
  }

  #answered(question: QuizQuestion, view: QuestionView, status: HTMLElement): void {
    const right = view.right;
    this.#outcomes.push({ question, right });
    const saved = updateProgress((progress) => withAnswer(progress, question.id, right, Date.now()));
    const last = this.#outcomes.length === this.#round.length;
    const next = button(last ? '看结果' : '下一题', () => this.#ask());
    status.replaceChildren(
      view.reveal(this),
      ...(saved ? [] : [element('p', { className: 'note', textContent: notSaved })]),
    );
    status.after(next);
    next.focus();
  }

  #finish(): void {
    const module = dataOf<CatalogueModule[]>(this, 'modules').find(({ id }) => id === this.dataset['module']);
    const outcomes = this.#outcomes.map(({ question, right }) => ({
      right,
      counts: question.confirm === undefined,
    }));
    const score = scoreOf(outcomes, {
      pass: Number(this.dataset['pass']),
      allRight: module?.allRight ?? false,
    });
    if (this.#whole && module) updateProgress((progress) => withModule(progress, module, score, Date.now()));
    const wrong = this.#outcomes.filter(({ right }) => !right).map(({ question }) => question);
    const heading = element('h3', {
      tabIndex: -1,
      textContent: this.#whole ? verdictOf(score) : '错题练完了',
    });
    const all = dataOf<QuizQuestion[]>(this, 'questions');
    this.replaceChildren(
      heading,
      ...(this.#whole ? [element('p', { textContent: detailOf(score) })] : []),
      ...this.#wrongList(wrong),
      element(
        'p',
        { className: 'tool-actions' },
        ...(wrong.length > 0 ? [button(`重做 ${wrong.length} 道错题`, () => this.#start(wrong, false))] : []),
        button('整套再做一遍', () => this.#start(all, true), 'quiet'),
        element('a', { href: linkTo(this, '/learn/'), textContent: '回学习路径' }),
      ),
    );
    heading.focus();
  }

  #wrongList(wrong: readonly QuizQuestion[]): HTMLElement[] {
    if (wrong.length === 0) return [];
    const rows = wrong.map(({ stem, read }) =>
      element(
        'li',
        {},
        `${stem} `,
        element('a', { href: linkTo(this, read.path), textContent: `去读：${read.title}` }),
      ),
    );
    return [
      element('p', { textContent: '没答对的，先读再重做；它们也会进每日复习：' }),
      element('ul', {}, ...rows),
    ];
  }
}

const verdictOf = ({ passed, share }: Score): string =>
  `${passed ? '✓ 过了' : '✗ 还没过'}${share === undefined ? '' : `：${Math.round(share * 100)} 分`}`;

function detailOf({ right, total, openRight, openTotal }: Score): string {
  const counted = total > 0 ? `计分题答对 ${right}／${total}。` : '';
  return `${counted}${openTotal > 0 ? `口径待确认的题答对 ${openRight}／${openTotal}，不计分。` : ''}`;
}
customElements.define('quiz-run', QuizRun);
