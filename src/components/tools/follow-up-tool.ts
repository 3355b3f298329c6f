import { cadence } from '../../domain/visit/cadence.ts';
import { allCovered, followUps } from '../../domain/visit/follow-up.ts';
import type { DayMode, FollowUp, FollowUpRule, WorkHours } from '../../domain/visit/follow-up.ts';
import { followUpLine } from '../../domain/visit/follow-up.ts';
import type { TierRule } from '../../domain/clients/tiering.ts';
import { weekdayText } from '../../domain/days.ts';
import type { WorkCalendar } from '../../domain/visit/work-calendar.ts';
import { downloadText } from '../browser/download.ts';
import '../browser/random-uuid.ts';
import { fill, ToolForm, wordsOf } from './tool-form.ts';
import type { ToolResult } from './tool-form.ts';

interface Rules {
  rules: FollowUpRule[];
  hours: WorkHours;
  calendar: WorkCalendar;
}
interface Plan {
  end: string;
  client: string;
  items: FollowUp[];
}

/** Dates of the duties after a visit, as a list, as text and as a calendar file. */
class FollowUpTool extends ToolForm {
  private plan: Plan | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('[data-action=ics]')?.addEventListener('click', () => void this.download());
  }

  protected answer(data: FormData): ToolResult | undefined {
    const { rules, hours, calendar } = JSON.parse(this.dataset['rules'] ?? '{}') as Rules;
    const end = wordsOf(data, 'end').slice(0, 16);
    this.querySelector('[data-ics]')?.toggleAttribute('hidden', !end);
    this.plan = undefined;
    if (!end) return undefined;
    const mode = wordsOf(data, 'mode') as DayMode;
    const done = followUps({ rules, hours, calendar, mode, end });
    const tier = this.tier(wordsOf(data, 'tier'));
    const day = end.slice(0, 10);
    const regular = tier ? cadence({ floor: tier.floor, hours, calendar, day, done }) : [];
    const items = [...done, ...regular].sort((a, b) => (a.due < b.due ? -1 : 1));
    this.plan = { end, client: wordsOf(data, 'client') || '客户A', items };
    const unknown = items.filter(({ due }) => !allCovered(calendar, [due]));
    return { sentence: sentence(this.plan, mode), lines: [...lines(items), ...coverage(unknown, calendar)] };
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { end: '2026-11-25T15:00', tier: 'strategic' });
  }

  private tier(id: string): TierRule | undefined {
    return (JSON.parse(this.dataset['tiers'] ?? '[]') as TierRule[]).find((rule) => rule.id === id);
  }

  private async download(): Promise<void> {
    if (!this.plan) return;
    const { followUpsIcs } = await import('../../render/ics/follow-ups.ts');
    const file = followUpsIcs({ ...this.plan, stamp: Date.now() });
    downloadText(`跟进-${this.plan.end.slice(0, 10)}.ics`, file, 'text/calendar');
  }
}

const sentence = ({ end, items }: Plan, mode: DayMode): string =>
  `${weekdayText(end.slice(0, 10))}${end.slice(11)} 结束，${mode === 'natural' ? '按自然日' : '按工作日'}排出 ${items.length} 件事。`;

/** The year is said where it changes. */
function lines(items: readonly FollowUp[]): string[] {
  let year = items[0]?.due.slice(0, 4);
  return items.map((item) => {
    const own = item.due.slice(0, 4);
    const prefix = own === year ? '' : `${own}年`;
    year = own;
    return prefix + followUpLine(item);
  });
}

const coverage = (unknown: readonly FollowUp[], { years }: WorkCalendar): string[] =>
  unknown.length === 0
    ? []
    : [
        `注意：有 ${unknown.length} 件落在 ${years.join('、')} 年以外，那里还没有放假安排，只按周末算，公布后重排`,
      ];

customElements.define('follow-up-tool', FollowUpTool);
