import { csv } from '../../../domain/csv.ts';
import { teamManagers } from '../../../domain/clients/team/managers.ts';
import type { MorningContent } from '../../../domain/clients/team/morning.ts';
import { fitWords, overdueWords, teamRows, teamSentence } from '../../../domain/clients/team/team.ts';
import type { TeamRow } from '../../../domain/clients/team/team.ts';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import type { CatalogueModule } from '../../../domain/learn/quiz.ts';
import { dataOf } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import { pageHrefAt } from '../../browser/page-href.ts';
import { today } from '../../browser/today.ts';
import { fitSheet } from '../sheet/fit-sheet.ts';
import { TableInput } from '../table/table-input.ts';
import { fill, numberOf, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { ProgressFiles } from './progress-files.ts';
import { teamExample } from './team-example.ts';
import { teamSheet } from './team-sheet.ts';

/** A working day in hours. */
const hoursPerDay = 8;

/** Progress files and a table of books in, one page for the morning meeting out. */
class TeamSheetTool extends ToolForm {
  #files: ProgressFiles | undefined;
  #input: TableInput | undefined;
  #rows: readonly TeamRow[] = [];
  #modules: readonly CatalogueModule[] = [];

  override connectedCallback(): void {
    this.#modules = dataOf<CatalogueModule[]>(this, 'modules');
    const table = this.querySelector<HTMLElement>('[data-table]');
    const files = this.querySelector<HTMLElement>('.progress-files');
    if (table) this.#input = new TableInput(table);
    if (files) this.#files = new ProgressFiles(files, this.#modules);
    const day = this.querySelector<HTMLInputElement>('input[name=day]');
    if (day) day.defaultValue = today();
    this.querySelector('[data-give]')?.addEventListener('click', () => this.#give());
    document.documentElement.classList.add('prints-sheet');
    super.connectedCallback();
  }

  protected answer(data: FormData): ToolResult | undefined {
    const tiers = dataOf<TierRule[]>(this, 'tiers');
    const of = (name: string) => numberOf(data, name) ?? 0;
    const table = this.#input?.read();
    const { managers, issues } = teamManagers(table ?? { rows: [] }, tiers, {
      workdays: of('workdays'),
      studyShare: of('study') / 100,
      otherShare: of('other') / 100,
    });
    if (table) this.#input?.tell(issues);
    const hours = { perDay: hoursPerDay, perVisit: of('hoursPerVisit'), perContact: of('hoursPerContact') };
    this.#rows = teamRows(this.#files?.read() ?? [], managers, tiers, hours);
    this.#show(wordsOf(data, 'day') || today());
    return this.#rows.length > 0 ? { sentence: teamSentence(this.#rows), lines: this.#lines() } : undefined;
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { day: teamExample.day });
    this.#input?.fill(teamExample.rows);
    this.#files?.fill(teamExample.learners(this.#modules.map(({ id }) => id)));
  }

  #codeOf = (id: string): string => this.#modules.find((module) => module.id === id)?.code ?? id;

  #lines(): string[] {
    return this.#rows.map(({ code, learner, plan, visits }) => {
      const study = learner ? `已过 ${learner.passed.length}／${this.#modules.length}` : '';
      const parts = [
        study,
        overdueWords(learner, this.#codeOf),
        fitWords(plan),
        visits.length > 0 ? `今天见 ${visits.join('、')}` : '',
      ];
      return `${code}：${parts.filter(Boolean).join('；')}`;
    });
  }

  #show(day: string): void {
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    this.querySelector('[data-out]')?.toggleAttribute('hidden', this.#rows.length === 0);
    if (!sheet) return;
    const href = (path: string) => pageHrefAt(this, path);
    const morning = dataOf<MorningContent>(this, 'morning');
    sheet.replaceChildren(...teamSheet({ day, rows: this.#rows, modules: this.#modules, morning, href }));
    this.querySelector('[data-too-long]')?.toggleAttribute('hidden', fitSheet(sheet));
  }

  #give(): void {
    const heads = ['经理', '已过模块', '到期和没过的', '最低标准', '今天见谁'];
    const rows = this.#rows.map(({ code, learner, plan, visits }) => [
      code,
      learner?.passed.length ?? '',
      overdueWords(learner, this.#codeOf),
      fitWords(plan),
      visits.join('、'),
    ]);
    downloadText(`晨会单-${today()}.csv`, csv([heads, ...rows]), 'text/csv');
  }
}

customElements.define('team-sheet-tool', TeamSheetTool);
