import { eventDateLine, eventPlan } from '../../../domain/event/kit.ts';
import type { EventBook, EventDate, EventInput, EventPlan } from '../../../domain/event/kit.ts';
import { weekdayText } from '../../../domain/days.ts';
import { copyText } from '../../browser/copy-text.ts';
import { dataOf } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import { randomUuid } from '../../browser/random-uuid.ts';
import { today } from '../../browser/today.ts';
import { ClientFindings } from '../client-words/client-findings.ts';
import { pastePlain } from '../sheet/edited-text.ts';
import { fitSheet } from '../sheet/fit-sheet.ts';
import { fill, numberOf, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { hoursText, letterLines, letterSheet, ownSheet, signSheets } from './event-sheets.ts';

/** Time to type on before the letter is judged again, in milliseconds. */
const pause = 400;

interface Shown {
  input: EventInput;
  plan: EventPlan;
}

/** All sheets of an event from date, subject and size. */
class EventKitTool extends ToolForm {
  private shown: Shown | undefined;
  /** What the reader wrote into the letter; it outlasts a change of the form until it is thrown away. */
  private edited: readonly string[] | undefined;
  private readonly event = randomUuid();
  private findings: ClientFindings | undefined;
  private timer = 0;

  override connectedCallback(): void {
    const marked = this.querySelector<HTMLElement>('[data-findings]');
    if (marked) this.findings = new ClientFindings(marked, () => this.hold());
    super.connectedCallback();
    this.addEventListener('click', (event) => void this.press(event.target as Element));
    this.addEventListener('paste', pastePlain);
    this.querySelector('[data-sheets]')?.addEventListener('input', () => {
      this.edited = letterLines(this);
      this.showRewrite();
      this.judgeSoon();
    });
    addEventListener('beforeprint', () => this.fit());
  }

  protected answer(data: FormData): ToolResult | undefined {
    const book = dataOf<EventBook>(this, 'book');
    const input = inputOf(book, data);
    const whole = input !== undefined && input.guests <= book.kit.mostGuests;
    this.shown = whole ? { input, plan: eventPlan(book, input) } : undefined;
    this.draw(book);
    if (!input) return undefined;
    if (!this.shown)
      return { sentence: `一场最多 ${book.kit.mostGuests} 家，${input.guests} 家分两场办。`, lines: [] };
    return reading(book, this.shown);
  }

  protected example(form: HTMLFormElement): void {
    const { kit } = dataOf<EventBook>(this, 'book');
    form.reset();
    this.edited = undefined;
    fill(form, {
      start: '2027-03-10T14:00',
      guests: '30',
      topic: kit.topics[0]?.id ?? '',
      place: '支行二楼会议室',
    });
  }

  private draw(book: EventBook): void {
    const { shown } = this;
    this.querySelector('[data-kit]')?.toggleAttribute('hidden', !shown);
    document.documentElement.classList.toggle('prints-sheet', shown !== undefined);
    const place = this.querySelector('[data-sheets]');
    if (!shown) place?.replaceChildren();
    if (!shown) return;
    const { input, plan } = shown;
    const letter = letterSheet(this.edited ?? plan.invitation);
    place?.replaceChildren(ownSheet(book, input, plan), letter, ...signSheets(input, plan));
    this.showRewrite();
    this.fit();
    this.judge();
  }

  private async press(target: Element): Promise<void> {
    const action = target.closest<HTMLElement>('[data-kit-action]')?.dataset['kitAction'];
    if (action === 'rewrite') {
      this.edited = undefined;
      this.draw(dataOf<EventBook>(this, 'book'));
    }
    if (action === 'letter') await this.copyLetter();
    if (action === 'ics') await this.download();
  }

  private async copyLetter(): Promise<void> {
    this.judge();
    const open = (await this.findings?.open()) ?? 0;
    if (open > 0) {
      this.tell(`邀请信还有 ${open} 处没打勾，看过或改过再发。`);
      this.querySelector<HTMLElement>('[data-findings] input:not(:checked)')?.focus();
      return;
    }
    const copied = await copyText(letterLines(this).join('\n'));
    this.tell(copied ? '已复制邀请信。' : '这个浏览器不让网页复制，请手动选中邀请信。');
  }

  private judgeSoon(): void {
    this.toggleAttribute('data-held', true);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.judge(), pause);
  }

  private judge(): void {
    const label = '邀请信';
    this.findings?.update(letterLines(this).map((text) => ({ field: 'invitation', label, text })));
  }

  /** Keeps the letter off the paper while something in it is open. */
  private hold(): void {
    this.toggleAttribute('data-held', this.findings?.openNow() !== 0);
  }

  private async download(): Promise<void> {
    if (!this.shown) return;
    const { input, plan } = this.shown;
    const { eventIcs } = await import('../../../render/ics/event-plan.ts');
    const { hours } = dataOf<EventBook>(this, 'book');
    const file = eventIcs(this.event, input, plan, hours.call, Date.now());
    downloadText(`推介会-${input.start.slice(0, 10)}.ics`, file, 'text/calendar');
  }

  private showRewrite(): void {
    this.querySelector('[data-kit-action=rewrite]')?.toggleAttribute('hidden', this.edited === undefined);
  }

  /** Every sheet on one page; the letters of ours get smaller where they must. */
  private fit(): void {
    for (const sheet of this.querySelectorAll<HTMLElement>('.sheet')) fitSheet(sheet);
  }

  private tell(message: string): void {
    const status = this.querySelector('[data-kit-status]');
    if (status) status.textContent = message;
  }
}

function inputOf({ kit }: EventBook, data: FormData): EventInput | undefined {
  const topic = kit.topics.find(({ id }) => id === wordsOf(data, 'topic'));
  const [start, guests] = [wordsOf(data, 'start').slice(0, 16), Math.floor(numberOf(data, 'guests') ?? 0)];
  const title = topic?.title ?? wordsOf(data, 'title');
  if (!start || guests < 1 || !title) return undefined;
  return { start, guests, title, bring: topic?.bring ?? kit.ownBring, place: wordsOf(data, 'place') };
}

function reading({ kit }: EventBook, { input, plan }: Shown): ToolResult {
  const { start, guests } = input;
  const pages = plan.rows.length + 2;
  return {
    sentence: `${weekdayText(start.slice(0, 10))}${start.slice(11)}，${guests} 家：打印出来一共 ${pages} 张。`,
    lines: [
      ...kit.redLines.map((line) => `红线：${line}`),
      ...late(plan.before),
      ...plan.agenda.map(({ time, what, post }) => `${time} ${what}（${post}）`),
      ...[...plan.before, ...plan.after].map(eventDateLine),
      hoursText(plan),
    ],
  };
}

/** What should have been done by now. */
function late(before: readonly EventDate[]): string[] {
  const over = before.filter(({ day }) => day < today());
  return over.length === 0
    ? []
    : [`日子太紧：${over.map(({ what }) => what).join('；')}，按说已经做完，没做的今天补，补不上就改期`];
}

customElements.define('event-kit-tool', EventKitTool);
