import { draftEml } from '../../render/newsletter/email/eml.ts';
import { downloadText } from '../browser/download.ts';
import { isOffline } from '../browser/page-href.ts';
import { MailFiles } from './mail-parts.ts';
import { cardLines, withCard } from './manager-card.ts';

/** A link to the draft of a mail; with a card on the page it gives a draft that has the card in it. */
class DraftLink extends HTMLElement {
  private readonly files = new MailFiles(this.dataset);

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || isOffline) return;
    link.addEventListener('click', (event) => {
      const lines = cardLines();
      if (lines.length === 0) return;
      event.preventDefault();
      // The draft without a card is better than none.
      this.give(lines, link).catch(() => {
        location.assign(link.href);
      });
    });
  }

  private async give(lines: readonly string[], link: HTMLAnchorElement): Promise<void> {
    const { html = '', text } = withCard(await this.files.load(), this.dataset, lines);
    const subject = new DOMParser().parseFromString(html, 'text/html').title;
    const eml = draftEml({ subject, text, html, boundary: 'with-card' });
    const name = link.pathname.replace(/.*\//, '') || 'draft.eml';
    downloadText(name, eml, 'message/rfc822');
  }
}

customElements.define('draft-link', DraftLink);
