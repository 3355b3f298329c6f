import { scoreOf } from '../../domain/learn/exam.ts';
import { withAnswer, withModule } from '../../domain/learn/progress.ts';
import type { CatalogueModule, QuizQuestion } from '../../domain/learn/quiz.ts';
import { shuffled } from '../../domain/learn/shuffle.ts';
import { button, dataOf, element } from '../browser/dom.ts';
import { notSaved, renewModules, updateProgress } from './learn-store.ts';
import { QuestionView } from './question-view.ts';
import { saveRound, readRound } from './saved-round.ts';
import { showVerdict } from './show-verdict.ts';
import { quizResult } from './quiz-result.ts';

/** The quiz of a module: one question at a time, told at once, wrong ones again at the end. */
class QuizRun extends HTMLElement {
  #round: QuizQuestion[] = [];
  #right: boolean[] = [];
  #whole = true;

  connectedCallback(): void {
    const renewed = renewModules(dataOf<CatalogueModule[]>(this, 'modules'));
    const all = this.#all();
    this.hidden = false;
    if (renewed.length === 0 && this.#resume()) return;
    const note =
      renewed.length > 0
        ? [element('p', { className: 'note', textContent: `内容大改，重新开始：${renewed.join('、')}。` })]
        : [];
    this.replaceChildren(
      ...note,
      element('p', { textContent: '一题一讲。用手指、鼠标，或键盘 1–6 选、回车提交。' }),
      button(`开始，${all.length} 题`, () => this.#start(all, true), 'primary'),
    );
  }

  #all = (): QuizQuestion[] => dataOf<QuizQuestion[]>(this, 'questions');

  #module = (): string => this.dataset['module'] ?? '';

  #start(questions: readonly QuizQuestion[], whole: boolean): void {
    this.#whole = whole;
    this.#right = [];
    this.#round = shuffled(questions, Date.now());
    saveRound(this.#module(), undefined);
    this.#ask();
  }

  /** Goes on where the reader left for another page; the focus stays. */
  #resume(): boolean {
    const all = new Map(this.#all().map((question) => [question.id, question]));
    const saved = readRound(this.#module(), new Set(all.keys()));
    if (!saved) return false;
    // The page is shorter than it was with the answer: the old scroll would be past the quiz.
    addEventListener('pageshow', () => this.scrollIntoView({ block: 'start' }), { once: true });
    this.#round = saved.ids.flatMap((id) => all.get(id) ?? []);
    this.#right = saved.right;
    this.#whole = saved.whole;
    if (this.#round.length > this.#right.length) this.#ask(false);
    else this.#showResult(false);
    return true;
  }

  #ask(focus = true): void {
    const question = this.#round[this.#right.length];
    if (!question) {
      this.#finish();
      return;
    }
    const numbering = `第 ${this.#right.length + 1}／${this.#round.length} 题`;
    const view = new QuestionView(question, { seed: Date.now(), numbering });
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
    if (focus) view.focus();
  }

  #answered(question: QuizQuestion, view: QuestionView, status: HTMLElement): void {
    const right = view.right;
    this.#right.push(right);
    saveRound(this.#module(), {
      ids: this.#round.map(({ id }) => id),
      right: this.#right,
      whole: this.#whole,
    });
    const saved = updateProgress((progress) => withAnswer(progress, question.id, right, Date.now()));
    const last = this.#right.length === this.#round.length;
    const next = button(last ? '看结果' : '下一题', () => this.#ask(), 'primary');
    const mustBeRight = this.#catalogued()?.allRight ?? false;
    const feedback = view.reveal({ host: this, mustBeRight });
    status.replaceChildren(
      feedback,
      ...(saved ? [] : [element('p', { className: 'note', textContent: notSaved })]),
    );
    status.after(next);
    showVerdict(feedback, next);
  }

  #finish(): void {
    const module = this.#catalogued();
    if (this.#whole && module)
      updateProgress((progress) => withModule(progress, module, this.#score(), Date.now()));
    this.#showResult(true);
  }

  #catalogued = (): CatalogueModule | undefined =>
    dataOf<CatalogueModule[]>(this, 'modules').find(({ id }) => id === this.#module());

  #score() {
    const outcomes = this.#round.map(({ confirm }, index) => ({
      right: this.#right[index] === true,
      counts: confirm === undefined,
    }));
    return scoreOf(outcomes, {
      pass: Number(this.dataset['pass']),
      allRight: this.#catalogued()?.allRight ?? false,
    });
  }

  #showResult(focus: boolean): void {
    const wrong = this.#round.filter((_question, index) => !this.#right[index]);
    if (wrong.length === 0) saveRound(this.#module(), undefined);
    const { heading, parts } = quizResult(this, { score: this.#score(), wrong, whole: this.#whole });
    const again = wrong.length > 0 ? 'quiet' : '';
    this.replaceChildren(
      heading,
      ...parts,
      element(
        'p',
        { className: 'tool-actions' },
        ...(wrong.length > 0
          ? [button(`重做 ${wrong.length} 道错题`, () => this.#start(wrong, false), 'primary')]
          : []),
        button('整套再做一遍', () => this.#start(this.#all(), true), again),
      ),
    );
    if (focus) heading.focus();
  }
}
customElements.define('quiz-run', QuizRun);
