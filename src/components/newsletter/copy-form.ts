import { isOffline } from '../browser/page-href.ts';
import './draft-link.ts';
import { MailFiles } from './mail-parts.ts';
import type { MailParts } from './mail-parts.ts';
import { cardLines, withCard } from './manager-card.ts';

/**
 * Copies a form of an edition with its formatting, through the copy event: it works on plain http.
 * The files are fetched when a reader turns to the button, so that the click itself can copy.
 */
class CopyForm extends HTMLElement {
  private readonly files = new MailFiles(this.dataset);

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || isOffline) return;
    button.hidden = false;
    for (const event of ['pointerenter', 'focus', 'pointerdown'])
      button.addEventListener(event, () => void this.files.load().catch(() => undefined));
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    try {
      const loaded = await this.files.load();
      const copied = copyBoth(withCard(loaded, this.dataset, cardLines()));
      this.say(copied ? '已复制，可以粘贴了' : '没能复制，请下载后打开再复制');
    } catch {
      this.say('没能读取内容，请检查网络后再点一次');
    }
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

function copyBoth({ html, text }: MailParts): boolean {
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
