import { withAnswer, withCard, withRenamedCards } from '../../domain/learn/progress.ts';
import type { QuizQuestion } from '../../domain/learn/quiz.ts';
import { dueCards, endOfDay } from '../../domain/learn/spacing.ts';
import type { GradeName } from '../../domain/learn/spacing.ts';
import { button, dataOf, element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';
import { notSaved, readProgress, updateProgress } from './learn-store.ts';
import { withQuestions } from './load-questions.ts';
import { QuestionView } from './question-view.ts';
import { showVerdict } from './show-verdict.ts';

interface Term {
  id: string;
  title: string;
  definition: string;
  path: string;
}

/** About five minutes: due cards first, then new terms. */
const maxCards = 10;
const maxNewTerms = 4;
const gradeNames: [GradeName, string][] = [
  ['again', '不记得'],
  ['hard', '想了很久'],
  ['good', '记得'],
  ['easy', '很熟'],
];

/** Today's cards: wrong questions and glossary terms when they are due. */
class DailyReview extends HTMLElement {
  #queue: string[] = [];
  #done = 0;

  #questions: readonly QuizQuestion[] = [];

  connectedCallback(): void {
    const before = readProgress();
    const renamed = withRenamedCards(before, dataOf<Record<string, string>>(this, 'former'));
    if (renamed !== before) updateProgress(() => renamed);
    void withQuestions(this, (questions) => {
      this.#questions = questions;
      this.#offer();
    });
  }

  #offer(): void {
    const { cards } = readProgress();
    const known = new Set([...this.#questions.map(({ id }) => id), ...this.#terms().map(({ id }) => id)]);
    const due = dueCards(cards, endOfDay(Date.now())).filter((id) => known.has(id));
    const fresh = this.#terms()
      .filter(({ id }) => !cards[id])
      .map(({ id }) => id);
    this.#queue = [...due, ...fresh.slice(0, maxNewTerms)].slice(0, maxCards);
    this.#done = 0;
    this.replaceChildren(
      element('p', {
        textContent: `今天 ${this.#queue.length} 张：到期 ${Math.min(due.length, maxCards)} 张，其余是新术语。`,
      }),
      ...(this.#queue.length > 0 ? [button('开始', () => this.#next(), 'primary')] : []),
    );
  }

  #terms = (): Term[] => dataOf<Term[]>(this, 'terms');

  #next(): void {
    const id = this.#queue[this.#done];
    const numbering = `第 ${this.#done + 1}／${this.#queue.length} 张`;
    this.#done++;
    const question = this.#questions.find((one) => one.id === id);
    const term = this.#terms().find((one) => one.id === id);
    if (question) this.#ask(question, numbering);
    else if (term) this.#recall(term, numbering);
    else this.#finish();
  }

  #ask(question: QuizQuestion, numbering: string): void {
    const view = new QuestionView(question, { seed: Date.now(), numbering });
    const status = element('div', { role: 'status' });
    const submit = element('button', { type: 'submit', textContent: '提交' });
    const form = element('form', { className: 'quiz', autocomplete: 'off' }, view.root, submit, status);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (submit.hidden) return;
      if (!view.answered) return void (status.textContent = '还没有作答。');
      submit.hidden = true;
      const saved = updateProgress((progress) => withAnswer(progress, question.id, view.right, Date.now()));
      const feedback = view.reveal({ host: this });
      status.replaceChildren(feedback, ...(saved ? [] : [element('p', { textContent: notSaved })]));
      const next = button('下一张', () => this.#next(), 'primary');
      status.after(next);
      showVerdict(feedback, next);
    });
    this.replaceChildren(form);
    view.focus();
  }

  #recall({ id, title, definition, path }: Term, numbering: string): void {
    const answer = element('div', { role: 'status' });
    const show = button(
      '看解释',
      () => {
        show.hidden = true;
        const buttons = gradeNames.map(([grade, name]) =>
          button(name, () => {
            updateProgress((progress) => withCard(progress, id, grade, Date.now()));
            this.#next();
          }),
        );
        answer.append(
          element('p', { textContent: definition }),
          element('p', {}, element('a', { href: pageHrefAt(this, path), textContent: `打开${title}` })),
        );
        answer.after(element('p', { className: 'tool-actions' }, ...buttons));
        buttons[2]?.focus();
      },
      'primary',
    );
    this.replaceChildren(
      element('p', { className: 'muted', textContent: numbering }),
      element('h2', { textContent: title }),
      element('p', { textContent: '先在心里说一遍是什么、什么时候用。' }),
      show,
      answer,
    );
    show.focus();
  }

  #finish(): void {
    const text = element('p', { className: 'lede', tabIndex: -1, textContent: '今天的复习做完了，明天见。' });
    this.replaceChildren(text);
    text.focus();
  }
}
customElements.define('daily-review', DailyReview);
