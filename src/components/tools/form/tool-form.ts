import { copyText } from '../../browser/copy-text.ts';
import { element } from '../../browser/dom.ts';
import { bindVisit } from '../../visit/visit-fields.ts';
import { FormGuard } from './form-guard.ts';

export interface ToolResult {
  /** The answer in one sentence, shown first. */
  sentence: string;
  /** What follows from it, one line each. */
  lines: readonly string[];
}

/**
 * A form that answers on this page only: nothing is sent or put into the address. What is chosen lasts until the tab
 * closes, what is typed as long as the page; see `FormGuard`. Tools say what a filled form means.
 */
export abstract class ToolForm extends HTMLElement {
  /** @returns `undefined` while the form says too little */
  protected abstract answer(data: FormData): ToolResult | undefined;
  /** Fills the form with an example. */
  protected abstract example(form: HTMLFormElement): void;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const guard = new FormGuard({
      form,
      draft: this.localName,
      changed: () => this.update(form),
      say: (message) => this.say(message),
    });
    bindVisit(form, () => this.update(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.update(form));
    this.addEventListener('click', (event) => void this.act(event, form, guard));
    addEventListener('pageshow', () => this.update(form));
    this.update(form);
  }

  private async act(event: Event, form: HTMLFormElement, guard: FormGuard): Promise<void> {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'example') guard.fillExample(() => this.example(form));
    if (action === 'clear') guard.clear();
    if (action === 'undo') guard.undo();
    if (action === 'print') window.print();
    if (action === 'copy') {
      const copied = await copyText(this.text());
      this.say(copied ? '已复制。' : '这个浏览器不让网页复制，请手动选中结果。');
    }
  }

  private update(form: HTMLFormElement): void {
    const result = this.answer(new FormData(form));
    const box = this.querySelector<HTMLElement>('[data-answer]');
    if (!box) return;
    box.hidden = result === undefined;
    this.say('');
    const sentence = element('p', { className: 'lede', textContent: result?.sentence ?? '' });
    const lines = (result?.lines ?? []).map((line) => element('li', { textContent: line }));
    box.replaceChildren(sentence, element('ul', {}, ...lines));
  }

  private text(): string {
    const parts = this.querySelectorAll('[data-answer] p, [data-answer] li');
    return [...parts].map((part) => part.textContent).join('\n');
  }

  private say(message: string): void {
    const status = this.querySelector('[data-tool-status]');
    if (status) status.textContent = message;
  }
}

/** A number field, or `undefined` when it is empty, no number or negative. */
export function numberOf(data: FormData, name: string): number | undefined {
  const value = data.get(name);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** A text field, trimmed; empty when there is none. */
export function wordsOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Sets fields by name; unknown names are left alone. */
export function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (
      field instanceof RadioNodeList ||
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement
    )
      field.value = value;
  }
}
