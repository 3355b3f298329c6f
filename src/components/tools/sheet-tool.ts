import { copyText } from '../browser/copy-text.ts';
import { pastePlain } from './edited-text.ts';
import { FormGuard } from './form-guard.ts';

/**
 * A tool whose choices make sheets that are edited where they stand, printed and copied. What is typed lasts as long as
 * the page; leaving it asks first.
 */
export abstract class SheetTool extends HTMLElement {
  /** Takes the choices of an address; unknown ones change nothing. */
  protected abstract open(query: URLSearchParams): Promise<void>;
  protected abstract change(field: HTMLInputElement): Promise<void>;
  protected abstract act(target: HTMLElement): Promise<void>;
  protected abstract edit(target: HTMLElement): void;
  /** Whether a part of a sheet was edited, or something own was put on it. */
  protected abstract hasOwnWords(): boolean;
  /** Sets the sheets for paper and says what does not fit. */
  protected abstract fit(): void;

  connectedCallback(): void {
    const { form } = this;
    form.hidden = false;
    form.addEventListener('change', (event) => void this.change(event.target as HTMLInputElement));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.addEventListener('click', (event) => void this.act(event.target as HTMLElement));
    this.addEventListener('input', (event) => this.edit(event.target as HTMLElement));
    this.addEventListener('paste', pastePlain);
    addEventListener('beforeprint', () => this.fit());
    const guard = new FormGuard({
      form,
      changed: () => this.fit(),
      typedElsewhere: () => this.hasOwnWords(),
    });
    for (const event of ['input', 'click']) this.addEventListener(event, () => guard.note());
    void this.open(new URLSearchParams(location.search));
  }

  protected submit(): void {
    window.print();
  }

  protected get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  protected box(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  /** Chooses an industry in the form. @returns whether there is such an industry */
  protected chooseIndustry(industry: string): boolean {
    const select = this.form.elements.namedItem('industry') as HTMLSelectElement;
    const known = [...select.options].some(({ value }) => value && value === industry);
    if (known) select.value = industry;
    return known;
  }

  protected async copy(text: string): Promise<void> {
    this.say((await copyText(text)) ? '已复制。' : '这个浏览器不让网页复制，请手动选中下面的文字。');
  }

  protected say(message: string): void {
    this.box('[data-tool-status]').textContent = message;
  }
}
