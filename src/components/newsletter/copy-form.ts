import { isOffline } from '../site/is-offline.ts';

/** What goes to the clipboard. */
interface Copied {
  html: string | undefined;
  text: string;
}

/**
 * Copies a form of an edition with its formatting, through the copy event: it works on plain http.
 * The files are fetched when a reader turns to the button, so that the click itself can copy.
 */
class CopyForm extends HTMLElement {
  private loading: Promise<Copied> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || isOffline) return;
    button.hidden = false;
    for (const event of ['pointerenter', 'focus', 'pointerdown'])
      button.addEventListener(event, () => void this.load().catch(() => undefined));
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    try {
      const loaded = await this.load();
      const copied = copyBoth(withCard(loaded, this.dataset, cardLines()));
      this.say(copied ? '已复制，可以粘贴了' : '没能复制，请下载后打开再复制');
    } catch {
      this.say('没能读取内容，请检查网络后再点一次');
    }
  }

  private load(): Promise<Copied> {
    const { html, text = '' } = this.dataset;
    this.loading ??= Promise.all([html && textOf(html), textOf(text)]).then(([formatted, plain]) => ({
      html: formatted || undefined,
      text: plain,
    }));
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}

/** Lines of the manager's card on this page, read at the moment of copying and kept nowhere. */
function cardLines(): readonly string[] {
  const form = document.querySelector<HTMLFormElement>('form[data-card]');
  const value = (name: string) => {
    const field = form?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value.trim() : '';
  };
  return [[value('name'), value('post')].filter(Boolean).join('　'), value('phone'), value('email')].filter(
    Boolean,
  );
}

/** Puts the card where the edition keeps a place for one: `slot` in the HTML, below `invite` in the text. */
function withCard({ html, text }: Copied, { slot, invite }: DOMStringMap, lines: readonly string[]): Copied {
  if (lines.length === 0) return { html: slot ? html?.replace(slot, '') : html, text };
  return {
    html: slot ? html?.replace(slot, () => cardHtml(lines)) : html,
    text: invite ? text.replace(invite, () => [invite, ...lines].join('\n')) : text,
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const cardHtml = (lines: readonly string[]): string =>
  `<p style="margin:0 0 6px">${lines.map(escapeText).join('<br>')}</p>`;

function copyBoth({ html, text }: Copied): boolean {
  let handled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    handled = true;
  };
  document.addEventListener('copy', fill, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on plain http
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied && handled;
}

customElements.define('copy-form', CopyForm);
