import { clientFrom, internalFrom } from '../../../domain/visit/minutes-form.ts';
import {
  clientMinutes,
  internalMinutes,
  minutesLines,
  minutesWarnings,
} from '../../../domain/visit/minutes.ts';
import { copyText } from '../../browser/copy-text.ts';
import { element } from '../../browser/dom.ts';
import { ClientFindings } from '../client-words/client-findings.ts';
import { tellTaken } from '../../kept/visit-taken.ts';
import { bindVisit } from '../../visit/visit-fields.ts';
import { FormGuard } from '../form/form-guard.ts';
import { minutesExample } from './minutes-example.ts';

/**
 * One form, two minutes. Printing by the browser's own command gives the client version alone, and that only when
 * every sentence that was marked has its tick.
 */
class MinutesTool extends HTMLElement {
  private guard: FormGuard | undefined;
  private findings: ClientFindings | undefined;

  connectedCallback(): void {
    const { form } = this;
    form.hidden = false;
    const marked = this.querySelector<HTMLElement>('[data-findings]');
    if (marked) this.findings = new ClientFindings(marked, () => this.hold());
    this.guard = new FormGuard({
      form,
      draft: this.localName,
      changed: () => this.update(),
      say: (message) => this.say(message),
    });
    bindVisit(form, () => this.update());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.update());
    this.addEventListener('click', (event) => void this.act(event.target as HTMLElement));
    const { title } = document;
    addEventListener('beforeprint', () => {
      if (this.dataset['print'] !== 'internal') document.title = this.clientTitle;
    });
    addEventListener('afterprint', () => {
      document.title = title;
      delete this.dataset['print'];
    });
    addEventListener('pageshow', () => this.update());
    document.documentElement.classList.add('prints-sheet');
    this.update();
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  private async act(target: HTMLElement): Promise<void> {
    const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    const version = target.closest<HTMLElement>('[data-version]')?.dataset['version'];
    if (action === 'clear') this.guard?.clear();
    if (action === 'example') this.guard?.fillExample(() => this.fillExample());
    if (action === 'undo') this.guard?.undo();
    if (version && (action === 'print' || action === 'copy')) await this.handOut(action, version);
  }

  private async handOut(action: 'print' | 'copy', version: string): Promise<void> {
    if (version === 'client' && !(await this.mayGoOut())) return;
    if (action === 'print') this.print(version);
    else await this.copy(version);
  }

  private print(version: string): void {
    this.dataset['print'] = version;
    window.print();
    tellTaken();
  }

  private async copy(version: string): Promise<void> {
    const copied = await copyText(this.textOf(version));
    const name = version === 'client' ? '客户版' : '内部版';
    this.say(copied ? `已复制${name}。` : `这个浏览器不让网页复制，请手动选中${name}。`);
    if (copied) tellTaken();
  }

  /** Whether all that was marked has its tick; says so when not. */
  private async mayGoOut(): Promise<boolean> {
    const open = (await this.findings?.open()) ?? 0;
    if (open === 0) return true;
    this.say(`客户版还有 ${open} 处没打勾，看过或改过再发。`);
    this.querySelector('[data-findings]')?.scrollIntoView({ block: 'nearest' });
    this.querySelector<HTMLElement>('[data-findings] input:not(:checked)')?.focus();
    return false;
  }

  /** Keeps the client version off the paper while something is open, also from the browser's own command. */
  private hold(): void {
    this.toggleAttribute('data-held', this.findings?.openNow() !== 0);
  }

  /** What the browser prints above a page and proposes as the name of a PDF. */
  private get clientTitle(): string {
    return ['会谈纪要', clientFrom(new FormData(this.form)).date].filter(Boolean).join(' ');
  }

  private fillExample(): void {
    this.form.reset();
    for (const [name, values] of Object.entries(minutesExample)) {
      const fields = this.form.querySelectorAll<HTMLInputElement>(`[name=${name}]`);
      values.forEach((value, at) => {
        const field = fields[at];
        if (field) field.value = value;
      });
    }
  }

  private textOf(version: string): string {
    const data = new FormData(this.form);
    const client = clientFrom(data);
    return version === 'client' ? clientMinutes(client) : internalMinutes(client, internalFrom(data));
  }

  private update(): void {
    const data = new FormData(this.form);
    const client = clientFrom(data);
    const started = client.conclusion !== '' || client.next.length > 0;
    const box = this.querySelector<HTMLElement>('[data-versions]');
    if (box) box.hidden = !started;
    this.say('');
    for (const version of ['client', 'internal']) {
      const text = this.querySelector(`[data-version=${version}] .minutes-text`);
      if (text) text.textContent = started ? this.textOf(version) : '';
    }
    this.findings?.update(started ? minutesLines(client) : []);
    const warnings = started ? minutesWarnings(client, internalFrom(data)) : [];
    const list = this.querySelector<HTMLElement>('[data-warnings]');
    list?.replaceChildren(...warnings.map((textContent) => element('li', { textContent })));
    if (list) list.hidden = warnings.length === 0;
  }

  private say(message: string): void {
    const status = this.querySelector('[data-tool-status]');
    if (status) status.textContent = message;
  }
}
customElements.define('minutes-tool', MinutesTool);
