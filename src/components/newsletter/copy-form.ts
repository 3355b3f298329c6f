/** A card of the manager that is put into the mail; work data only, kept nowhere. */
interface Card {
  lines: readonly string[];
}

/** Copies a form of an edition with its formatting, through the copy event: it works on plain http. */
class CopyForm extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const { html, text } = this.content();
      this.say(copyBoth(html, text) ? '已复制，可以粘贴了' : '没能复制，请手动选中');
    });
  }

  private content(): { html: string | undefined; text: string } {
    const read = (id: string | undefined) => {
      const json = id ? document.getElementById(id)?.textContent : undefined;
      return json ? (JSON.parse(json) as string) : undefined;
    };
    const card = cardOf(document.querySelector<HTMLFormElement>('[data-card]'));
    const { html, text, invite = '', slot = '' } = this.dataset;
    const filledHtml = read(html)?.replace(slot || '\0', cardHtml(card));
    const filledText = (read(text) ?? '').replace(invite || '\0', [invite, ...card.lines].join('\n'));
    return { html: filledHtml, text: filledText };
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

function cardOf(form: HTMLFormElement | null): Card {
  if (!form) return { lines: [] };
  const value = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field.value.trim() : '';
  };
  return {
    lines: [`${value('name')}　${value('post')}`, value('phone'), value('email')].filter((line) =>
      line.trim(),
    ),
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const cardHtml = ({ lines }: Card): string =>
  lines.length === 0 ? '' : `<p style="margin:0 0 6px">${lines.map(escapeText).join('<br>')}</p>`;

function copyBoth(html: string | undefined, text: string): boolean {
  let handled = false;
  document.addEventListener(
    'copy',
    (event) => {
      if (!event.clipboardData) return;
      if (html !== undefined) event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      handled = true;
    },
    { once: true },
  );
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on plain http
  return document.execCommand('copy') && handled;
}

customElements.define('copy-form', CopyForm);
