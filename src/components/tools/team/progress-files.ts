import type { Learner } from '../../../domain/clients/team/learners.ts';
import type { CatalogueModule } from '../../../domain/learn/quiz.ts';
import { tellingCode } from '../../../domain/tables/identity.ts';
import { button, element } from '../../browser/dom.ts';

/**
 * The progress files of a form. What was read of them stands in one hidden text field alone, so that clearing or
 * restoring the form clears or restores it.
 */
export class ProgressFiles {
  readonly #host: HTMLElement;
  readonly #modules: readonly CatalogueModule[];
  #shown = '';

  constructor(host: HTMLElement, modules: readonly CatalogueModule[]) {
    this.#host = host;
    this.#modules = modules;
    const file = host.querySelector<HTMLInputElement>('[data-progress-file]');
    host.querySelector('[data-open-progress]')?.addEventListener('click', () => file?.click());
    file?.addEventListener('change', () => void this.#open(file));
  }

  read(): Learner[] {
    const text = this.#field.value;
    const learners = text === '' ? [] : (JSON.parse(text) as Learner[]);
    if (text !== this.#shown) this.#list(learners);
    this.#shown = text;
    return learners;
  }

  fill(learners: readonly Learner[]): void {
    this.#field.value = learners.length === 0 ? '' : JSON.stringify(learners);
  }

  get #field(): HTMLTextAreaElement {
    return this.#host.querySelector('textarea[name=learners]') as HTMLTextAreaElement;
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const learners = this.read();
    // What reads them is loaded with the first file.
    const { readProgress } = await import('./read-progress.ts');
    const refused: string[] = [];
    for (const file of input.files ?? []) {
      const opened = { name: file.name, text: await file.text(), place: learners.length + 1 };
      const result = readProgress(opened, this.#modules);
      if ('refused' in result) refused.push(result.refused);
      else learners.push({ ...result.learner, code: freeCode(result.learner.code, learners) });
    }
    input.value = '';
    this.#change(learners);
    this.#say(refused.length > 0 ? `没有收：${refused.join('；')}。` : '');
  }

  /** Replaces what is kept and tells the form. */
  #change(learners: readonly Learner[]): void {
    this.fill(learners);
    this.#field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #list(learners: readonly Learner[]): void {
    const list = this.#host.querySelector<HTMLElement>('[data-progress-list]');
    if (!list) return;
    list.hidden = learners.length === 0;
    list.replaceChildren(...learners.map((learner, at) => this.#item(learner, at, learners)));
  }

  #item({ code, passed, last }: Learner, at: number, learners: readonly Learner[]): HTMLElement {
    const field = element('input', {
      type: 'text',
      value: code,
      maxLength: 10,
      autocomplete: 'off',
      ariaLabel: `第 ${at + 1} 个文件的代号`,
    });
    field.addEventListener('change', () => this.#rename(field, at, learners));
    const drop = button('去掉', () => this.#change(learners.filter((_, place) => place !== at)), 'quiet');
    return element(
      'li',
      {},
      field,
      `已过 ${passed.length}／${this.#modules.length}${last ? `，最近 ${last}` : ''}`,
      drop,
    );
  }

  #rename(field: HTMLInputElement, at: number, learners: readonly Learner[]): void {
    const code = field.value.trim();
    const why =
      tellingCode(code) ??
      (learners.some((one, place) => place !== at && one.code === code) ? '和另一个文件重了' : undefined);
    this.#say(why === undefined ? '' : `代号${why}。写字母和数字，例如 甲、A1。`);
    if (why === undefined)
      this.#change(learners.map((one, place) => (place === at ? { ...one, code } : one)));
    else field.value = learners[at]?.code ?? '';
  }

  #say(message: string): void {
    this.#host.querySelector('[data-progress-status]')?.replaceChildren(message);
  }
}

const freeCode = (code: string, learners: readonly Learner[]): string =>
  learners.some((one) => one.code === code) ? `经理${learners.length + 1}` : code;
