import { readDraft, writeDraft } from '../../kept/form-draft.ts';
import { fieldsOf, isChoice, setValues, valuesOf } from './form-values.ts';
import type { FormValues } from './form-values.ts';
import { askBeforeLeaving } from './leave-question.ts';

interface Options {
  form: HTMLFormElement;
  /** Name of the draft that keeps the choices until the tab closes; without it none are kept. */
  draft?: string;
  /** Shows what follows from a form that was set at once. */
  changed: () => void;
  /** Says what was done, and that it can be undone. */
  say?: (message: string) => void;
  /** Whether something was typed outside the fields of the form. */
  typedElsewhere?: () => boolean;
}

/**
 * Lets nothing be lost that was put into a form. What was chosen is kept until the tab closes. What was typed may be a
 * client's matter: it is kept nowhere but in the form, so who would lose it is asked.
 */
export class FormGuard {
  readonly #options: Options;
  readonly #initial: FormValues;
  #example: FormValues = {};
  #before: FormValues | undefined;
  readonly #listen: () => void;

  constructor(options: Options) {
    this.#options = options;
    const { form, draft } = options;
    this.#initial = valuesOf(form);
    if (draft) setValues(form, readDraft(draft));
    this.#listen = askBeforeLeaving(() => this.typed());
    for (const event of ['input', 'change']) form.addEventListener(event, () => this.note());
    this.note();
  }

  /** Whether the form, or what stands beside it, has words that somebody typed. */
  typed(): boolean {
    const { typedElsewhere } = this.#options;
    return (typedElsewhere?.() ?? false) || this.#own().some(([, field]) => !isChoice(field));
  }

  /** Fields somebody filled here, not those the visit keeps: neither empty, nor as they were at first, nor as in the example. */
  #own() {
    const { form } = this.#options;
    const values = valuesOf(form);
    const empty = (value: string | boolean | undefined) => typeof value === 'string' && value.trim() === '';
    const given = [this.#initial, this.#example];
    return [...fieldsOf(form)].filter(
      ([key, { type, dataset }]) =>
        type !== 'hidden' &&
        dataset['visit'] === undefined &&
        !empty(values[key]) &&
        !given.some((known) => known[key] === values[key]),
    );
  }

  /** Keeps the choices, and asks before leaving from now on where something was typed. */
  note(): void {
    const { form, draft } = this.#options;
    this.#listen();
    if (!draft) return;
    const chosen = [...fieldsOf(form)]
      .filter(([, field]) => isChoice(field) && field.dataset['visit'] === undefined)
      .map(([key]) => key);
    const values = valuesOf(form);
    const changed = chosen.filter((key) => values[key] !== this.#initial[key]);
    writeDraft(draft, Object.fromEntries(changed.map((key) => [key, values[key] ?? ''])));
  }

  /** Fills the form with an example, over one that is filled already only when asked. */
  fillExample(fill: () => void): void {
    if (this.#own().length > 0 && !confirm('示例会盖掉已经填好的内容（盖掉后还能撤销）。要填示例吗？'))
      return;
    this.#set(fill, '已填示例，可以撤销。');
    this.#example = valuesOf(this.#options.form);
    this.note();
  }

  clear(): void {
    this.#set(() => this.#options.form.reset(), '已清空，可以撤销。');
  }

  /** Brings back what the last example or clearing replaced; once more, and it is done again. */
  undo(): void {
    const before = this.#before;
    if (before) this.#set(() => setValues(this.#options.form, before), '已撤销。');
  }

  #set(fill: () => void, message: string): void {
    const { form, changed, say } = this.#options;
    this.#before = valuesOf(form);
    fill();
    this.note();
    changed();
    say?.(message);
    for (const button of form.querySelectorAll<HTMLElement>('[data-action=undo]')) button.hidden = false;
  }
}
