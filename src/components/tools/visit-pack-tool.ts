import { assemblePack } from '../../domain/visit/pack/assemble.ts';
import { choicesFrom } from '../../domain/visit/pack/choices.ts';
import type { PackPart, VisitPack } from '../../domain/visit/pack/pack.ts';
import type { PackData } from '../../domain/visit/pack/pack-data.ts';
import { sectionText, versionText } from '../../domain/visit/pack/text.ts';
import { weekdayText } from '../../domain/days.ts';
import type { WorkCalendar } from '../../domain/visit/work-calendar.ts';
import { downloadText } from '../browser/download.ts';
import { today } from '../browser/today.ts';
import { visitPack } from '../kept/visit-pack.ts';
import { element } from '../browser/dom.ts';
import { linesOf } from './edited-text.ts';
import { fitSheet } from './fit-sheet.ts';
import { loadPackData } from './load-pack-data.ts';
import { formQuery, showChoices } from './pack-form.ts';
import { packSheets } from './pack-sheets.ts';
import { SheetTool } from './sheet-tool.ts';
import { wordsOf } from './tool-form.ts';

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
    showChoices(this.form, this.packData, choicesFrom(query, this.packData));
    this.show();
  }

  private mayDropEdits(): boolean {
    return this.edited.size === 0 || confirm('改过的部分会换回原来的字。要换吗？');
  }

  private close(): void {
    this.packData = undefined;
    for (const part of this.querySelectorAll<HTMLElement>('[data-sheets], [data-actions], [data-warnings]'))
      part.hidden = true;
    document.documentElement.classList.remove('prints-sheet');
  }

  /** A new industry starts from nothing, a new stage with its first purpose, new pains with their schemes. */
  protected override async change(field: HTMLInputElement): Promise<void> {
    if (field.name === 'end') this.show();
    if (field.name === 'client' || field.name === 'end') return;
    if (field.name === 'industry' && this.packData && !this.mayDropEdits()) {
      this.chooseIndustry(this.packData.industry.id);
      return;
    }
    const query = formQuery(this.form, field.name);
    const text = query.toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
    await this.open(query);
  }

  private show(): void {
    if (!this.packData) return;
    const data = new FormData(this.form);
    const end = wordsOf(data, 'end');
    const query = formQuery(this.form);
    const calendar = JSON.parse(this.dataset['calendar'] ?? '{}') as WorkCalendar;
    const pack = assemblePack(this.packData, choicesFrom(query, this.packData), today(), { end, calendar });
    this.pack = pack;
    const extras = {
      client: wordsOf(data, 'client'),
      when: end ? `${weekdayText(end.slice(0, 10))}${end.slice(11)}` : '',
      today: today(),
      carried: visitPack.read().map(({ title }) => title),
    };
    const sheets = this.box('[data-sheets]');
    sheets.replaceChildren(...packSheets(pack, extras, this.edited));
    sheets.hidden = false;
    this.box('[data-actions]').hidden = false;
    document.documentElement.classList.add('prints-sheet');
    this.fit();
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
    this.fit();
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
    if (action === 'download') downloadText(`拜访包-${today()}.txt`, this.text(), 'text/plain');
    if (action === 'copy') await this.copy(this.text());
  }

  /** The pack as it stands on the page, without the name of the client. */
  private text(): string {
    const parts = [...this.querySelectorAll('.sheet-part')].map((part) =>
      sectionText(
        part.querySelector('h4')?.textContent ?? '',
        linesOf(part.querySelector('.editable') ?? part.querySelector('p') ?? part),
      ),
    );
    const { title = '', choices = [], used = [] } = this.pack ?? {};
    return [
      `拜访包：${title}（${choices.join('，')}）`,
      ...parts,
      sectionText(
        '所用内容',
        used.map((version) => `- ${versionText(version)}`),
      ),
    ].join('\n\n');
  }
}
customElements.define('visit-pack-tool', VisitPackTool);
