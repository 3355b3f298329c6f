import { copyText } from '../../browser/copy-text.ts';
import { readVisit, visitClearing, visitReplaced } from '../../kept/visit.ts';
import { tellTaken } from '../../kept/visit-taken.ts';
import { openingQuery, visitQuery } from '../../visit/opening-query.ts';
import { bindVisit } from '../../visit/visit-fields.ts';
import { pastePlain } from './edited-text.ts';
import { FormGuard } from '../form/form-guard.ts';

/**
 * A tool whose choices make sheets that are edited where they stand, printed and copied. What is typed lasts as long as
 * the page; leaving it asks first.
 */
export abstract class SheetTool extends HTMLElement {
  /** Takes choices as an address has them; unknown ones change nothing. */
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
    const guard = new FormGuard({
      form,
      changed: () => this.fit(),
      typedElsewhere: () => this.hasOwnWords(),
    });
    // Before the tool shows what follows from a change, the visit has it.
    bindVisit(form, () => this.fit());
    form.addEventListener('change', (event) => void this.change(event.target as HTMLInputElement));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.addEventListener('click', (event) => void this.act(event.target as HTMLElement));
    this.addEventListener('input', (event) => this.edit(event.target as HTMLElement));
    this.addEventListener('paste', pastePlain);
    addEventListener('beforeprint', () => this.fit());
    for (const event of ['input', 'click']) this.addEventListener(event, () => guard.note());
    document.addEventListener(visitReplaced, () => void this.open(visitQuery(readVisit())));
    document.addEventListener(visitClearing, (event) => {
      if (guard.typed() && !confirm('在这里写过、改过的字会一起清掉。要清空吗？')) event.preventDefault();
    });
    void this.open(openingQuery());
  }

  /** Keeps choices in the address, to be passed on; nothing typed is among them. */
  protected keepInAddress(query: URLSearchParams): void {
    const text = query.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  }

  protected submit(): void {
    window.print();
    tellTaken();
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
    const copied = await copyText(text);
    this.say(copied ? '已复制。' : '这个浏览器不让网页复制，请手动选中下面的文字。');
    if (copied) tellTaken();
  }

  protected say(message: string): void {
    this.box('[data-tool-status]').textContent = message;
  }
}
