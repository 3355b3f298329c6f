import { Combobox } from './combobox.ts';
import { SearchAsker } from './search-asker.ts';

const maxSuggestions = 6;

/** The search box of the header: suggestions while typing. Without script it is a plain form. */
class SiteSearch extends HTMLElement {
  private base = this.dataset['base'] ?? '/';
  private asker = new SearchAsker(this.base);
  private box!: Combobox;

  connectedCallback(): void {
    this.box = new Combobox(this, this.base, {
      question: () => void this.suggest(),
      escape: () => this.close(),
    });
    const { input } = this.box;
    input.addEventListener('focus', () => void this.asker.open().catch(() => undefined), { once: true });
    input.addEventListener('blur', () => this.close());
  }

  private async suggest(): Promise<void> {
    const { input } = this.box;
    if (input.value.trim() === '') {
      this.close();
      return;
    }
    try {
      const answer = await this.asker.ask(input.value, {}, maxSuggestions);
      if (!answer || document.activeElement !== input) return;
      const { verdict, results, total } = answer;
      this.box.show(verdict === 'found' ? results : []);
      this.say(
        verdict === 'found'
          ? `${results.length} 条建议，共 ${total} 条，按回车看全部`
          : '没有找到，按回车看最接近的',
      );
    } catch {
      this.close(); // Enter still opens the search page, which explains what is wrong.
    }
  }

  private close(): void {
    this.asker.drop();
    this.box.show([]);
    this.say('');
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}
customElements.define('site-search', SiteSearch);
