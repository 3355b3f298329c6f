import type { FollowUp } from '../../../domain/visit/follow-up.ts';
import { looksSame, nextDates } from '../../../domain/visit/told-dates.ts';
import type { ToldVisit } from '../../../domain/visit/told-dates.ts';
import { weekdayText } from '../../../domain/days.ts';
import { element } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import { readTold, visitId, writeTold } from '../../kept/told-visit.ts';
import { tellTaken } from '../../kept/visit-taken.ts';

interface Plan {
  end: string;
  client: string;
  items: readonly FollowUp[];
}

const other = 'other';

/** The calendar file of the plan on the page, as a correction where it is of a visit that was told before. */
export class FollowUpFile {
  private plan: Plan | undefined;
  private told: readonly ToldVisit[] = readTold();
  /** What the reader chose; until then it is guessed. */
  private chosen: string | undefined;
  private readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
    host.querySelector('[data-action=ics]')?.addEventListener('click', () => void this.download());
    this.select?.addEventListener('change', ({ target }) => {
      this.chosen = (target as HTMLSelectElement).value;
    });
  }

  show(plan: Plan | undefined): void {
    this.plan = plan;
    const { told, select } = this;
    this.host.querySelector('[data-ics]')?.toggleAttribute('hidden', !plan);
    this.host.querySelector('[data-told]')?.toggleAttribute('hidden', told.length === 0);
    this.say('');
    if (!plan || !select) return;
    const options = told.map(({ visit, end }) =>
      element('option', { value: visit, textContent: `更正 ${momentText(end)} 那次` }),
    );
    const none = element('option', { value: other, textContent: '另一次拜访，原来的不动' });
    select.replaceChildren(...options, none);
    select.value = this.chosen ?? told.find((one) => looksSame(one, plan))?.visit ?? other;
  }

  private async download(): Promise<void> {
    const { plan, select } = this;
    if (!plan) return;
    const before = this.told.find(({ visit }) => visit === select?.value);
    const next = nextDates(before ?? visitId(), plan);
    const { followUpsIcs } = await import('../../../render/ics/follow-ups.ts');
    const file = followUpsIcs({ ...next.file, ...plan, stamp: Date.now() });
    downloadText(`跟进-${plan.end.slice(0, 10)}.ics`, file, 'text/calendar');
    this.told = [next.told, ...this.told.filter(({ visit }) => visit !== next.told.visit)];
    this.chosen = undefined;
    writeTold(this.told);
    this.show(plan);
    tellTaken();
    this.say(sentence(plan.items.length, before !== undefined, next.file.off.length));
  }

  private get select(): HTMLSelectElement | null {
    return this.host.querySelector('[data-told] select');
  }

  private say(message: string): void {
    const status = this.host.querySelector('[data-ics-status]');
    if (status) status.textContent = message;
  }
}

const momentText = (moment: string): string => weekdayText(moment.slice(0, 10)) + moment.slice(11);

const sentence = (count: number, corrects: boolean, off: number): string =>
  corrects
    ? `已生成：${count} 件事按新时间更新${off > 0 ? `，${off} 件取消` : ''}。导进原来那个日历，不会重复。`
    : `已生成 ${count} 件事。改了时间再下载、再导入，是更新，不会重复；关掉这个标签页以后就认不出是同一次了。`;
