import { floorLine, touchpointLine, touchpoints, unannounced } from '../../../domain/clients/year-plan.ts';
import type { Touchpoint, YearPlan } from '../../../domain/clients/year-plan.ts';
import type { TierRule } from '../../../domain/clients/tiering.ts';
import type { FestivalDays } from '../../../domain/visit/festivals.ts';
import type { WorkCalendar } from '../../../domain/visit/work-calendar.ts';
import { dataOf, element } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import '../../browser/random-uuid.ts';
import { today } from '../../browser/today.ts';
import { fill, numberOf, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

interface Book {
  plan: YearPlan;
  calendar: WorkCalendar;
  festivals: FestivalDays;
  tiers: TierRule[];
  levels: { level: string; who: string }[];
  /** When calls are made, `HH:mm`. */
  time: string;
}
interface Shown {
  year: number;
  client: string;
  items: Touchpoint[];
}

/** From this month on people plan the next year. */
const planningFrom = 10;

/** A year's touchpoints by tier, as a list, as text and as a calendar file. */
class TouchpointTool extends ToolForm {
  private shown: Shown | undefined;
  /** What files of this page told so far, by client, year and id. */
  private readonly told = new Map<string, Shown & { item: Touchpoint }>();

  override connectedCallback(): void {
    const years = this.querySelector('select[name=year]');
    const [year = 0, month = 0] = today().split('-').map(Number);
    const chosen = month >= planningFrom ? year + 1 : year;
    const known = Object.keys(dataOf<Book>(this, 'book').festivals).map(Number);
    for (const one of known.filter((of) => of >= year))
      years?.append(
        element('option', { value: String(one), textContent: `${one} 年`, defaultSelected: one === chosen }),
      );
    super.connectedCallback();
    this.querySelector('[data-action=ics]')?.addEventListener('click', () => void this.download());
  }

  protected answer(data: FormData): ToolResult | undefined {
    const { plan, calendar, festivals, tiers, levels } = dataOf<Book>(this, 'book');
    const tier = tiers.find(({ id }) => id === wordsOf(data, 'tier'));
    this.querySelector('[data-ics]')?.toggleAttribute('hidden', !tier);
    this.shown = undefined;
    if (!tier) return undefined;
    const [year, closing, budget] = ['year', 'closing', 'budget'].map((name) => numberOf(data, name) ?? 1);
    const input = {
      plan,
      calendar,
      festivals,
      tier: tier.id,
      year: year ?? 0,
      closing: closing ?? 1,
      budget: budget ?? 1,
    };
    const items = touchpoints(input).map((item) => ({ ...item, level: levelText(levels, item.level) }));
    this.shown = { year: input.year, client: wordsOf(data, 'client') || '客户A', items };
    return {
      sentence: `${input.year} 年，${tier.name}，排了 ${items.length} 个日子。`,
      lines: [
        ...items.map(touchpointLine),
        floorLine(items.length, tier),
        ...coverage(calendar, items),
        ...plan.rules.map((rule) => `红线：${rule}`),
      ],
    };
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    fill(form, { tier: 'strategic' });
  }

  private async download(): Promise<void> {
    const { shown, told } = this;
    if (!shown) return;
    const { plan, time } = dataOf<Book>(this, 'book');
    const { year, client, items } = shown;
    const off = [...told.values()]
      .filter(
        (one) => one.year === year && one.client === client && !items.some(({ id }) => id === one.item.id),
      )
      .map(({ item }) => item);
    for (const item of items) told.set(`${year}-${item.id}-${client}`, { ...shown, item });
    const { yearPlanIcs } = await import('../../../render/ics/year-plan.ts');
    const file = yearPlanIcs({ year, client, time, items, off, rules: plan.rules, stamp: Date.now() });
    downloadText(`触点-${year}.ics`, file, 'text/calendar');
  }
}

const levelText = (levels: Book['levels'], level: string): string =>
  levels.find((one) => one.level === level)?.who ?? level;

const coverage = (calendar: WorkCalendar, items: readonly Touchpoint[]): string[] =>
  unannounced(
    calendar,
    items.map(({ day }) => day),
  ).map(
    (year) => `${year} 年的放假安排还没有公布，这些日子只避开了周末和法定节日；公布后再导一次，日历会更新`,
  );

customElements.define('touchpoint-tool', TouchpointTool);
