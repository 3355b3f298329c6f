import { cadence } from '../../../domain/visit/cadence.ts';
import { dutyWeeks } from '../../../domain/visit/duty-weeks.ts';
import type { DutyPlan } from '../../../domain/visit/duty-weeks.ts';
import { allCovered, followUpLine, followUps } from '../../../domain/visit/follow-up.ts';
import type { DayMode, FollowUp, FollowUpRule, WorkHours } from '../../../domain/visit/follow-up.ts';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import { weekdayText } from '../../../domain/days.ts';
import type { WorkCalendar } from '../../../domain/visit/work-calendar.ts';
import { dutyLegend, dutyWeeksSvg } from '../../../render/svg/duty-weeks.ts';
import { dataOf } from '../../browser/dom.ts';
import { FollowUpFile } from './follow-up-file.ts';
import { fill, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

interface Rules {
  rules: FollowUpRule[];
  hours: WorkHours;
  calendar: WorkCalendar;
}

/** Dates of the duties after a visit, as a list, as a picture and as a calendar file. */
class FollowUpTool extends ToolForm {
  private file: FollowUpFile | undefined;

  protected answer(data: FormData): ToolResult | undefined {
    this.file ??= new FollowUpFile(this);
    const { rules, hours, calendar } = dataOf<Rules>(this, 'rules');
    const end = wordsOf(data, 'end').slice(0, 16);
    if (!end) {
      this.file.show(undefined);
      this.picture(undefined);
      return undefined;
    }
    const mode = wordsOf(data, 'mode') as DayMode;
    const after = followUps({ rules, hours, calendar, mode, end });
    const tier = this.tier(wordsOf(data, 'tier'));
    const day = end.slice(0, 10);
    const regular = tier ? cadence({ floor: tier.floor, hours, calendar, day, done: after }) : [];
    const items = [...after, ...regular].sort((a, b) => (a.due < b.due ? -1 : 1));
    this.file.show({ end, client: wordsOf(data, 'client') || '客户A', items });
    this.picture({ calendar, day, after, regular });
    const unknown = items.filter(({ due }) => !allCovered(calendar, [due]));
    return { sentence: sentence(end, items, mode), lines: [...lines(items), ...coverage(unknown, calendar)] };
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { end: '2026-11-25T15:00', tier: 'strategic' });
  }

  private tier(id: string): TierRule | undefined {
    return dataOf<TierRule[]>(this, 'tiers').find((rule) => rule.id === id);
  }

  private picture(plan: DutyPlan | undefined): void {
    const figure = this.querySelector<HTMLElement>('[data-picture]');
    const [weeks, caption] = [figure?.querySelector('[data-weeks]'), figure?.querySelector('figcaption')];
    if (!figure || !weeks || !caption) return;
    figure.hidden = plan === undefined;
    const strips = plan ? dutyWeeks(plan) : [];
    weeks.innerHTML = dutyWeeksSvg(strips);
    caption.textContent = `一列一周。${dutyLegend(strips).join('；')}。实心是这次拜访和 24 小时、3+3 的事，空心是层级频次，灰格不上班。日期见上面的清单。`;
  }
}

const sentence = (end: string, items: readonly FollowUp[], mode: DayMode): string =>
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
        `注意：有 ${unknown.length} 件落在 ${years.join('、')} 年以外，那几年的调休安排还没有公布，只避开了周末和法定的那几天，公布后重排`,
      ];

customElements.define('follow-up-tool', FollowUpTool);
