import type { SearchAnswer } from '../../search/engine.ts';
import { noteMiss } from '../kept/miss-note.ts';
import { Combobox } from './combobox.ts';
import './recent-searches.ts';
import type { RecentSearches } from './recent-searches.ts';
import { answersHtml } from './window-answers.ts';
import { SearchAsker } from './search-asker.ts';
import { showState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { SearchScope } from './search-scope.ts';

const maxResults = 8;
/** Milliseconds an answer may take before the reader is told to wait. */
const loadingDelayMs = 250;

/** What works in the search window: the same search as the header and the search page. */
class SearchDialog extends HTMLElement {
  private base = this.dataset['base'] ?? '/';
  private asker = new SearchAsker(this.base);
  private waiting = 0;
  private box!: Combobox;
  private scope!: SearchScope;

  connectedCallback(): void {
    const answers = this.querySelector('.window-answers');
    if (answers) answers.innerHTML = answersHtml(this.base);
    this.box = new Combobox(this, this.base, {
      question: () => void this.ask(),
      escape: () => this.dialog().close(),
    });
    this.scope = new SearchScope(this, () => void this.ask());
    this.asker.open().catch(() => undefined);
    this.dialog().addEventListener('cancel', (event) => {
      if (this.box.composing) event.preventDefault();
    });
    this.dialog().addEventListener('keydown', (event) => this.keepFocus(event));
    this.querySelector('recent-searches')?.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.box.input.focus();
    });
  }

  /** Brings a window that opens up to date. */
  refresh(): void {
    this.querySelector<RecentSearches>('recent-searches')?.show();
    this.scope.show();
    void this.ask();
  }

  private dialog(): HTMLDialogElement {
    return this.closest('dialog') as HTMLDialogElement;
  }

  private async ask(): Promise<void> {
    clearTimeout(this.waiting);
    const query = this.box.input.value;
    if (query.trim() === '') {
      this.asker.drop();
      this.show('idle');
      return;
    }
    this.waiting = window.setTimeout(() => this.show('loading'), loadingDelayMs);
    try {
      const answer = await this.asker.ask(query, this.scope.filters(), maxResults);
      if (!answer) return;
      noteMiss(answer);
      this.show(answer.verdict === 'found' ? 'done' : 'empty', answer);
    } catch {
      this.show('failed');
    }
  }

  private show(state: SearchState, answer?: SearchAnswer): void {
    clearTimeout(this.waiting);
    const results = answer?.results ?? [];
    this.box.show(results);
    showState(this, state, answer);
    this.tell('[data-instead]', answer?.instead && `没有“${answer.query}”，已按“${answer.instead}”查找。`);
    this.tell('[data-note]', answer?.note);
    if (state === 'empty' && results.length > 0)
      this.tell('[data-count]', `没有找到，下面是最接近的 ${results.length} 条`);
    if (state === 'failed') this.tell('[data-count]', '搜索没能启动，可能是网络断了或浏览器不支持。');
    this.showAll(state);
  }

  /** The link to the search page asks what the form would ask. */
  private showAll(state: SearchState): void {
    const form = this.querySelector('form');
    const place = this.querySelector('[data-all]');
    const link = place?.querySelector('a');
    if (!form || !link) return;
    place?.toggleAttribute('hidden', state === 'idle' || state === 'loading');
    const question = [...new FormData(form)].map(([name, value]) => [name, value as string]);
    link.href = `${form.getAttribute('action') ?? ''}?${new URLSearchParams(question).toString()}`;
  }

  private tell(part: string, text: string | undefined): void {
    const place = this.querySelector<HTMLElement>(part);
    if (!place) return;
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  /** Tab goes round inside the window instead of on to the browser. */
  private keepFocus(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || this.box.composing) return;
    const stops = [...this.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden])')].filter(
      (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
    );
    const ends = [stops[0], stops[stops.length - 1]];
    const [to, from] = event.shiftKey ? ends.reverse() : ends;
    if (document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  }
}
customElements.define('search-dialog', SearchDialog);

export const showSearchDialog = (dialog: HTMLDialogElement): void =>
  dialog.querySelector<SearchDialog>('search-dialog')?.refresh();
