import { assemblePack } from '../../../domain/visit/pack/assemble.ts';
import { choicesFrom, choicesQuery } from '../../../domain/visit/pack/choices.ts';
import type { PackPart, VisitPack } from '../../../domain/visit/pack/pack.ts';
import type { PackData } from '../../../domain/visit/pack/pack-data.ts';
import { carriedTitles, visitChoices } from '../../../domain/visit/visit-pages.ts';
import { timeWords } from '../../../domain/visit/visit-words.ts';
import type { WorkCalendar } from '../../../domain/visit/work-calendar.ts';
import { downloadText } from '../../browser/download.ts';
import { today } from '../../browser/today.ts';
import { changeVisit, readVisit } from '../../kept/visit.ts';
import { tellTaken } from '../../kept/visit-taken.ts';
import { element } from '../../browser/dom.ts';
import { fitSheet } from '../sheet/fit-sheet.ts';
import { loadPackData } from './load-pack-data.ts';
import { formQuery, showChoices } from './pack-form.ts';
import { packSheets, pocketParts } from './pack-sheets.ts';
import { shownPackText } from './pack-text.ts';
import { SheetTool } from '../sheet/sheet-tool.ts';
import { wordsOf } from '../form/tool-form.ts';

/** Puts a visit pack together: choices live in the address, everything else on the page alone. */
class VisitPackTool extends SheetTool {
  private packData: PackData | undefined;
  private pack: VisitPack | undefined;
  private edited = new Map<PackPart, HTMLElement>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).name === 'client') this.show();
    });
  }

  protected override async open(query: URLSearchParams): Promise<void> {
    const industry = query.get('industry') ?? '';
    if (!this.chooseIndustry(industry)) {
      this.close();
      return;
    }
    try {
      if (this.packData?.industry.id !== industry) {
        this.packData = await loadPackData(this.dataset['base'] ?? '/', industry);
        this.edited.clear();
      }
      this.say('');
    } catch {
      this.say('没能取到这个行业的内容，请刷新重试，或先用下面排好的一页纸。');
      return;
    }
    const chosen = choicesFrom(query, this.packData);
    changeVisit({ industry, ...chosen, stage: chosen.stage ?? this.packData.stages[0]?.stage });
    const choices = visitChoices(readVisit());
    showChoices(this.form, this.packData, choices);
    this.keepInAddress(choicesQuery(industry, choices));
    this.show();
  }

  private mayDropEdits(): boolean {
    return this.edited.size === 0 || confirm('改过的部分会换回原来的字。要换吗？');
  }

  private close(): void {
    if (this.packData) this.form.reset();
    this.packData = undefined;
    this.edited.clear();
    this.keepInAddress(new URLSearchParams());
    const parts = '[data-sheets], [data-pocket], [data-actions], [data-warnings], fieldset';
    for (const part of this.querySelectorAll<HTMLElement>(parts)) part.hidden = true;
    for (const select of this.querySelectorAll('select')) select.disabled = select.name !== 'industry';
    document.documentElement.classList.remove('prints-sheet');
  }

  /** A new industry starts from nothing, a new stage with its first purpose, new pains with their schemes. */
  protected override async change(field: HTMLInputElement): Promise<void> {
    if (field.dataset['visit']) this.show();
    if (field.name === 'client' || field.dataset['visit']) return;
    if (field.name === 'industry' && this.packData && !this.mayDropEdits()) {
      this.chooseIndustry(this.packData.industry.id);
      return;
    }
    await this.open(formQuery(this.form, field.name, readVisit().schemes !== undefined));
  }

  private show(): void {
    if (!this.packData) return;
    const visit = readVisit();
    const { day, end } = visit;
    const calendar = JSON.parse(this.dataset['calendar'] ?? '{}') as WorkCalendar;
    const time = { calendar, end: day && end ? `${day}T${end}` : undefined };
    const pack = assemblePack(this.packData, visitChoices(visit), today(), time);
    this.pack = pack;
    const extras = {
      client: wordsOf(new FormData(this.form), 'client'),
      when: timeWords(visit, today()),
      today: today(),
      carried: carriedTitles(visit, this.packData),
    };
    const sheets = this.box('[data-sheets]');
    sheets.replaceChildren(...packSheets(pack, extras, this.edited));
    this.showPocket(pack);
    this.box('[data-pocket]').hidden = false;
    sheets.hidden = false;
    this.box('[data-actions]').hidden = false;
    document.documentElement.classList.add('prints-sheet');
    this.fit();
  }

  private showPocket(pack: VisitPack): void {
    this.box('[data-pocket]').replaceChildren(...pocketParts(pack, this.edited));
  }

  protected override fit(): void {
    const sheets = [...this.querySelectorAll<HTMLElement>('.sheet')];
    const tooLong = sheets.flatMap((sheet, at) =>
      fitSheet(sheet) ? [] : [`第 ${at + 1} 页装不下，多出的会印到下一页，删几行。`],
    );
    const warnings = [...(this.pack?.warnings ?? []), ...tooLong];
    const list = this.box('[data-warnings]');
    list.replaceChildren(...warnings.map((textContent) => element('li', { textContent })));
    list.hidden = warnings.length === 0;
    this.box('[data-action=restore]').hidden = this.edited.size === 0;
  }

  protected override edit(target: HTMLElement): void {
    const part = target.closest<HTMLElement>('[data-part]');
    if (!part || !target.closest('.editable')) return;
    this.edited.set(part.dataset['part'] as PackPart, part);
    if (this.pack) this.showPocket(this.pack);
    this.fit();
  }

  private text(): string {
    return this.pack ? shownPackText(this, this.pack) : '';
  }

  protected override hasOwnWords(): boolean {
    return this.edited.size > 0;
  }

  protected override async act(target: HTMLElement): Promise<void> {
    const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'restore' && this.mayDropEdits()) {
      this.edited.clear();
      this.show();
    }
    if (action === 'download') {
      downloadText(`拜访包-${today()}.txt`, this.text(), 'text/plain');
      tellTaken();
    }
    if (action === 'copy') await this.copy(this.text());
  }
}
customElements.define('visit-pack-tool', VisitPackTool);
