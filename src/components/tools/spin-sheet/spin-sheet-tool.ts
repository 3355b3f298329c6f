import { visitQuestions } from '../../../domain/visit/pack/assemble.ts';
import { questionBank, questionLabel } from '../../../domain/visit/pack/question-bank.ts';
import type { Question } from '../../../domain/visit/pack/question-bank.ts';
import type { PackData } from '../../../domain/visit/pack/pack-data.ts';
import { today } from '../../browser/today.ts';
import { changeVisit, readVisit } from '../../kept/visit.ts';
import { setOptions } from '../form/choices.ts';
import { fitSheet } from '../sheet/fit-sheet.ts';
import { loadPackData } from '../visit-pack/load-pack-data.ts';
import { questionSheet, showBank } from './question-list.ts';
import { SheetTool } from '../sheet/sheet-tool.ts';

/** Picks questions from the bank of an industry and puts them on one sheet. */
class SpinSheetTool extends SheetTool {
  private packData: PackData | undefined;
  private chosen: Question[] = [];
  private own = 0;
  /** Questions of the bank whose words were changed. */
  private changed = new Set<string>();

  /** Enter in the field of the own question adds it; it never prints by surprise. */
  protected override submit(): void {
    if (document.activeElement === this.field('own')) this.add();
    else super.submit();
  }

  private field(name: string): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  protected override async open(query: URLSearchParams): Promise<void> {
    const industry = query.get('industry') ?? '';
    if (!this.chooseIndustry(industry)) {
      this.close();
      return;
    }
    try {
      this.packData = await loadPackData(this.dataset['base'] ?? '/', industry);
      this.say('');
    } catch {
      this.say('没能取到这个行业的问题库，请刷新重试。');
      return;
    }
    const nodes = this.packData.nodes.map(({ id, name, stage }) => ({
      value: id,
      label: `${stage}：${name}`,
    }));
    const node = nodes.find(({ value }) => value === query.get('node'))?.value;
    const none = { value: '', label: '不分环节' };
    setOptions(this.form.elements.namedItem('node') as HTMLSelectElement, [none, ...nodes], node);
    changeVisit({ industry, node });
    this.keepInAddress(new URLSearchParams({ industry, ...(node ? { node } : {}) }));
    const kept = this.chosen.filter(({ id, kind }) => kind === 'own' || this.changed.has(id));
    const first = visitQuestions(this.packData, readVisit(), today()).filter(
      ({ id }) => !this.changed.has(id),
    );
    this.chosen = [...first, ...kept];
    this.show();
  }

  private close(): void {
    if (this.packData) this.form.reset();
    this.packData = undefined;
    this.chosen = [];
    this.changed.clear();
    this.box('[data-bank]').replaceChildren();
    for (const part of ['[data-sheets]', '[data-own]', '[data-actions]']) this.box(part).hidden = true;
    document.documentElement.classList.remove('prints-sheet');
    this.say('');
  }

  /** The visit takes the questions of the bank; what was written stays on the page. */
  private picked(): void {
    changeVisit({ questions: this.chosen.flatMap(({ id, kind }) => (kind === 'own' ? [] : [id])) });
    this.show();
  }

  protected override async change({ name, value, checked }: HTMLInputElement): Promise<void> {
    if (name === 'industry' || name === 'node') {
      const query = new URLSearchParams({ industry: this.field('industry').value });
      if (name === 'node' && value) query.set('node', value);
      await this.open(query);
    }
    if (name === 'lines') this.show();
    if (name !== 'question') return;
    const question = this.bank().find(({ id }) => id === value);
    this.chosen = this.chosen.filter(({ id }) => id !== value);
    if (checked && question) this.chosen.push(question);
    this.picked();
  }

  private bank(): Question[] {
    return this.packData ? questionBank(this.packData, this.field('node').value) : [];
  }

  private add(): void {
    const text = this.field('own').value.trim();
    if (!text) return;
    this.own += 1;
    this.chosen.push({ id: `own-${this.own}`, kind: 'own', text });
    this.field('own').value = '';
    this.show();
  }

  protected override async act(target: HTMLElement): Promise<void> {
    const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'add') this.add();
    if (action === 'up' || action === 'down' || action === 'remove') this.move(action, target);
    if (action !== 'copy') return;
    const lines = this.chosen.map((one, at) => `${at + 1}. ${questionLabel(one)}：${one.text}`);
    await this.copy(lines.join('\n'));
  }

  private move(action: 'up' | 'down' | 'remove', target: HTMLElement): void {
    const id = target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? '';
    const at = this.chosen.findIndex((question) => question.id === id);
    const [question] = this.chosen.splice(at, 1);
    if (question && action !== 'remove') this.chosen.splice(at + (action === 'up' ? -1 : 1), 0, question);
    this.picked();
    // The keyboard stays on the question that moved.
    this.querySelector<HTMLElement>(
      `[data-question="${id}"] [data-action=${action}]:not(:disabled)`,
    )?.focus();
  }

  protected override hasOwnWords(): boolean {
    return this.chosen.some(({ id, kind }) => kind === 'own' || this.changed.has(id));
  }

  protected override edit(target: HTMLElement): void {
    const id = target.closest<HTMLElement>('[data-question]')?.dataset['question'];
    const question = this.chosen.find((item) => item.id === id);
    if (!question || !target.classList.contains('editable')) return;
    this.changed.add(id ?? '');
    this.chosen = this.chosen.map((item) =>
      item === question ? { ...item, text: target.innerText.trim() } : item,
    );
    this.fit();
  }

  private show(): void {
    if (!this.packData) return;
    const node = this.packData.nodes.find(({ id }) => id === this.field('node').value);
    const title = [this.packData.industry.name, node?.name].filter(Boolean).join('·');
    showBank(this.box('[data-bank]'), this.bank(), this.chosen);
    const sheets = this.box('[data-sheets]');
    sheets.replaceChildren(questionSheet(title, this.chosen, Number(this.field('lines').value)));
    for (const part of [sheets, this.box('[data-own]'), this.box('[data-actions]')]) part.hidden = false;
    document.documentElement.classList.add('prints-sheet');
    this.fit();
  }

  protected override fit(): void {
    const sheet = this.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    const fits = fitSheet(sheet);
    const count = this.chosen.length;
    this.say(
      fits
        ? `选了 ${count} 个${count > 8 ? '，八个上下最好问' : ''}。`
        : '一页装不下，去掉几个，或少留几行。',
    );
  }
}
customElements.define('spin-sheet-tool', SpinSheetTool);
