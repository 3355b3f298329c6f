import { hoursForClients } from '../../../domain/clients/capacity.ts';
import { planCsv, planSentence, weekPlan } from '../../../domain/clients/weekly/plan.ts';
import type { WeekHours, WeekPlan } from '../../../domain/clients/weekly/plan.ts';
import { planLines } from '../../../domain/clients/weekly/plan-lines.ts';
import { ranked } from '../../../domain/clients/weekly/rank.ts';
import { weeklyClients } from '../../../domain/clients/weekly/rows.ts';
import type { WeeklyRules } from '../../../domain/clients/weekly/rules.ts';
import { weekFrom } from '../../../domain/clients/weekly/week.ts';
import { dataOf } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import '../../browser/random-uuid.ts';
import { today } from '../../browser/today.ts';
import { TableInput } from '../table/table-input.ts';
import { fill, numberOf, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { weeklyExample } from './weekly-example.ts';
import { restOf } from './weekly-rest.ts';

/** A working day in hours. */
const hoursPerDay = 8;

/** Rows of stand-ins in, the week out: whom to see, why, on which day. */
class WeeklyTool extends ToolForm {
  #input: TableInput | undefined;
  #plan: WeekPlan | undefined;

  override connectedCallback(): void {
    const host = this.querySelector<HTMLElement>('[data-table]');
    if (host) this.#input = new TableInput(host);
    const from = this.querySelector<HTMLInputElement>('input[name=from]');
    if (from) from.defaultValue = today();
    this.querySelector('[data-out]')?.addEventListener(
      'click',
      (event) => void this.#give(event.target as HTMLElement),
    );
    super.connectedCallback();
  }

  protected answer(data: FormData): ToolResult | undefined {
    const rules = dataOf<WeeklyRules>(this, 'rules');
    const from = wordsOf(data, 'from') || today();
    const table = this.#input?.read();
    const { clients, issues } = table ? weeklyClients(table, rules, from) : { clients: [], issues: [] };
    if (table) this.#input?.tell(issues);
    const week = weekFrom(rules.calendar, from);
    const hours = hoursOf(data, week.workdays.length);
    this.#plan = clients.length > 0 ? weekPlan(ranked(clients, rules, week), week, hours) : undefined;
    this.querySelector('[data-out]')?.toggleAttribute('hidden', !this.#plan);
    document.documentElement.classList.toggle('prints-sheet', this.#plan !== undefined);
    this.#showRest();
    return (
      this.#plan && {
        sentence: planSentence(this.#plan, hours),
        lines: planLines(this.#plan, issues.length, rules.calendar),
      }
    );
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { from: weeklyExample.from, hours: weeklyExample.hours });
    this.#input?.fill(weeklyExample.rows);
  }

  #showRest(): void {
    const box = this.querySelector<HTMLElement>('[data-rest]');
    const rest = this.#plan ? restOf(this.#plan) : [];
    box?.toggleAttribute('hidden', rest.length === 0);
    box?.replaceChildren(...rest);
  }

  async #give(target: HTMLElement): Promise<void> {
    const kind = target.dataset['give'];
    const plan = this.#plan;
    if (!plan) return;
    const name = `本周该见谁-${plan.week.from}`;
    if (kind === 'csv') downloadText(`${name}.csv`, planCsv(plan), 'text/csv');
    if (kind !== 'ics') return;
    const { weekIcs } = await import('../../../render/ics/week.ts');
    downloadText(`${name}.ics`, weekIcs(plan, Date.now()), 'text/calendar');
  }
}

function hoursOf(data: FormData, workdays: number): WeekHours {
  const share = (name: string) => (numberOf(data, name) ?? 0) / 100;
  const computed = hoursForClients({
    workdays,
    hoursPerDay,
    studyShare: share('study'),
    otherShare: share('other'),
  });
  return {
    available: numberOf(data, 'hours') ?? computed,
    perVisit: numberOf(data, 'hoursPerVisit') ?? 0,
    perContact: numberOf(data, 'hoursPerContact') ?? 0,
  };
}

customElements.define('weekly-tool', WeeklyTool);
