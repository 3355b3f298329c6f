import type { Card } from '../../../domain/clients/cards/card.ts';
import { element } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { fitSheet } from '../sheet/fit-sheet.ts';
import { ToolForm } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { cardSheet } from './card-sheet.ts';
import { fillFields } from './fill-fields.ts';
import type { FieldValues } from './fill-fields.ts';
import { personalWarnings } from './personal-warnings.ts';

/** A form about one client that answers in words and on sheets of paper; an empty one gives sheets to fill in by hand. */
export abstract class CardForm extends ToolForm {
  private warnings: readonly string[] = [];

  protected abstract card(data: FormData): Card;
  protected abstract exampleValues(): FieldValues;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.classList.add('prints-sheet');
    addEventListener('beforeprint', () => this.fit());
  }

  protected answer(data: FormData): ToolResult | undefined {
    const { answer, sheets, warnings } = this.card(data);
    const day = today();
    this.querySelector('[data-sheets]')?.replaceChildren(
      ...sheets.map((sheet, at) => cardSheet(sheet, { day, page: at + 1, pages: sheets.length })),
    );
    this.warnings = warnings;
    this.fit();
    void this.warnOfNumbers(data);
    return answer;
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fillFields(form, this.exampleValues());
  }

  private fit(): void {
    const sheets = [...this.querySelectorAll<HTMLElement>('.sheet')];
    const tooLong = sheets.flatMap((sheet, at) =>
      fitSheet(sheet) ? [] : [`第 ${at + 1} 页装不下，多出的会印到下一页，删几行。`],
    );
    this.showWarnings([...this.warnings, ...tooLong]);
  }

  /** Looked for once the form is shown: what it takes to find them comes later than the page. */
  private async warnOfNumbers(data: FormData): Promise<void> {
    const shown = this.warnings;
    const found = await personalWarnings(data);
    if (found.length === 0 || shown !== this.warnings) return;
    this.warnings = [...found, ...shown];
    this.fit();
  }

  private showWarnings(warnings: readonly string[]): void {
    const list = this.querySelector<HTMLElement>('[data-warnings]');
    list?.replaceChildren(...warnings.map((textContent) => element('li', { textContent })));
    if (list) list.hidden = warnings.length === 0;
  }
}
