import { isRight } from '../../domain/learn/grading.ts';
import type { Answer } from '../../domain/learn/grading.ts';
import type { Choice, QuizQuestion } from '../../domain/learn/quiz.ts';
import { shownChoices } from '../../domain/learn/shuffle.ts';
import { button, element } from '../browser/dom.ts';
import { questionFeedback } from './question-feedback.ts';
import type { FeedbackPlace } from './question-feedback.ts';

const kindNames = {
  single: '单选',
  multi: '多选',
  truefalse: '判断',
  numeric: '填数',
  order: '排序',
} as const;

/** One question on the page: asks, reads the answer, and shows what was right. */
export class QuestionView {
  readonly root: HTMLFieldSetElement;
  readonly #question: QuizQuestion;
  readonly #choices: Choice[];
  /** Steps stand in some order from the start; only a moved one is an answer. */
  #moved = false;

  constructor(question: QuizQuestion, { seed, numbering }: { seed: number; numbering: string }) {
    this.#question = question;
    this.#choices = shownChoices(question, seed);
    const legend = element(
      'legend',
      {},
      element('span', { className: 'muted', textContent: `${numbering} ${kindNames[question.kind]}` }),
      ' ',
      question.stem,
    );
    this.root = element('fieldset', { className: 'question' }, legend);
    this.root.append(this.#body());
    this.root.addEventListener('keydown', (event) => this.#key(event));
  }

  get answered(): boolean {
    if (this.#question.kind === 'order') return this.#moved;
    const answer = this.answer();
    return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0;
  }

  answer(): Answer {
    if (this.#question.kind === 'numeric') return this.root.querySelector('input')?.value ?? '';
    if (this.#question.kind === 'order') return this.#choices.map(({ id }) => id);
    return [...this.root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  }

  get right(): boolean {
    return isRight(this.#question, this.answer());
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('input, button:not(:disabled)')?.focus();
  }

  /** Locks the answer and says per choice what it was. */
  reveal(place: FeedbackPlace): HTMLElement {
    const right = this.right;
    for (const field of this.root.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button'))
      field.disabled = true;
    this.#markChoices();
    return questionFeedback(this.#question, right, place);
  }

  #markChoices(): void {
    for (const { id, why } of this.#choices) {
      const row = this.root.querySelector<HTMLElement>(`[data-choice="${id}"]`);
      if (!row || this.#question.kind === 'order') continue;
      const right = this.#question.right.includes(id);
      row.classList.toggle('is-right', right);
      const chosen = row.querySelector('input')?.checked === true;
      const mark = right ? '✓ 对' : chosen ? '✗ 不对' : '';
      const text = [mark, why ?? ''].filter(Boolean).join('：');
      if (text) row.append(element('span', { className: 'why', textContent: text }));
    }
  }

  #body(): HTMLElement {
    const { kind, unit } = this.#question;
    if (kind === 'numeric')
      return element(
        'label',
        { className: 'number-answer' },
        '答案 ',
        element('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off' }),
        ` ${unit ?? ''}`,
      );
    const list = element('div', { className: 'choices' });
    this.#fill(list);
    return list;
  }

  #fill(list: HTMLElement): void {
    const isOrder = this.#question.kind === 'order';
    list.replaceChildren(
      ...this.#choices.map((choice, index) =>
        isOrder ? this.#step(choice, index) : this.#option(choice, index),
      ),
    );
  }

  #option(choice: Choice, index: number): HTMLElement {
    const type = this.#question.kind === 'multi' ? 'checkbox' : 'radio';
    const input = element('input', { type, name: this.#question.id, value: choice.id });
    const number = element('span', { className: 'key', textContent: String(index + 1), ariaHidden: 'true' });
    const row = element(
      'label',
      { className: 'choice' },
      input,
      number,
      element('span', { textContent: choice.text }),
    );
    row.dataset['choice'] = choice.id;
    return row;
  }

  #step(choice: Choice, index: number): HTMLElement {
    const move = (by: number, name: string) => {
      const made = button(by < 0 ? '↑' : '↓', () => this.#move(index, by), 'quiet');
      made.ariaLabel = `${name}：${choice.text}`;
      made.disabled = index + by < 0 || index + by >= this.#choices.length;
      made.dataset['by'] = String(by);
      return made;
    };
    const row = element(
      'div',
      { className: 'choice step' },
      element('span', { className: 'key', textContent: String(index + 1) }),
      element('span', { textContent: choice.text }),
      element('span', { className: 'moves' }, move(-1, '上移'), move(1, '下移')),
    );
    row.dataset['choice'] = choice.id;
    return row;
  }

  #move(index: number, by: number): void {
    const list = this.root.querySelector<HTMLElement>('.choices');
    const [moved] = this.#choices.splice(index, 1);
    if (!list || !moved) return;
    this.#moved = true;
    this.#choices.splice(index + by, 0, moved);
    this.#fill(list);
    const row = list.children[index + by];
    const same = row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]`);
    const other = row?.querySelector<HTMLButtonElement>(`[data-by="${-by}"]`);
    (same?.disabled ? other : same)?.focus();
  }

  /** 1–6 choose, or go to a step; not while a Chinese word is being typed, and not in a number field. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#question.kind === 'numeric' || !/^[1-6]$/.test(event.key)) return;
    const row = this.root.querySelectorAll<HTMLElement>('.choice')[Number(event.key) - 1];
    const field = row?.querySelector<HTMLElement>('input:not(:disabled), button:not(:disabled)');
    if (!field) return;
    event.preventDefault();
    field.focus();
    if (field instanceof HTMLInputElement) field.click();
  }
}
