import { clientFrom, internalFrom } from '../../domain/visit/minutes-form.ts';
import { clientMinutes, internalMinutes, minutesWarnings } from '../../domain/visit/minutes.ts';
import { copyText } from '../browser/copy-text.ts';
import { element } from '../browser/dom.ts';
import { bindVisit } from '../visit/visit-fields.ts';
import { FormGuard } from './form-guard.ts';
import { minutesExample } from './minutes-example.ts';

/** One form, two minutes. Printing by the browser's own command gives the client version alone. */
class MinutesTool extends HTMLElement {
  private guard: FormGuard | undefined;

  connectedCallback(): void {
    const { form } = this;
    form.hidden = false;
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
    addEventListener('afterprint', () => delete this.dataset['print']);
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
    if (action === 'print') {
      this.dataset['print'] = version ?? '';
      window.print();
    }
    if (action === 'copy' && version) {
      const copied = await copyText(this.textOf(version));
      const name = version === 'client' ? '客户版' : '内部版';
      this.say(copied ? `已复制${name}。` : `这个浏览器不让网页复制，请手动选中${name}。`);
    }
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
