import type { SearchAnswer } from '../../search/engine.ts';
import { CompositionGuard } from '../../search/ime.ts';
import './recent-searches.ts';
import type { RecentSearches } from './recent-searches.ts';
import { resultCard } from './result-card.ts';
import { SearchFilters } from './search-filters.ts';
import { searchClient } from './search-client.ts';
import { loadExtracts } from './extracts.ts';
import { showState } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { missList, noteMiss } from '../kept/miss-note.ts';
import { rememberSearch } from '../kept/search-history.ts';

const maxResults = 30;
const debounceMs = 150;

/** The search page: question and filters live in the address, results are plain links. */
class SearchPage extends HTMLElement {
  private guard = new CompositionGuard();
  private timer = 0;
  private turn = 0;
  private filters = new SearchFilters(this);
  private seen: IntersectionObserver | undefined;

  connectedCallback(): void {
    const input = this.input();
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.guard.composing) void this.run();
    });
    input.addEventListener('compositionstart', () => this.guard.start());
    input.addEventListener('compositionend', () => {
      this.guard.end(performance.now());
      void this.run();
    });
    input.addEventListener('input', () => this.schedule());
    input.addEventListener('focus', () => this.warmUp(), { once: true });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && this.guard.owns(event, performance.now())) event.preventDefault();
    });
    this.addEventListener('change', ({ target }) => {
      if ((target as HTMLElement).matches('select[name=industry]')) this.filters.keepIndustry();
      void this.run();
    });
    this.addEventListener('click', ({ target }) => this.onClick(target as HTMLElement));
    this.filters.start(query);
    if (query.toString() !== '') void this.run();
  }

  private input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** Loads what every question needs while the reader still types. */
  private warmUp(): void {
    searchClient(this.dataset['base'] ?? '/').catch(() => undefined);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.guard.composing) return;
    this.timer = window.setTimeout(() => void this.run(), debounceMs);
  }

  private onClick(target: HTMLElement): void {
    if (target.matches('[data-scope]')) this.filters.toggleScope();
    else if (target.matches('[data-clear-filters]')) this.filters.clear();
    else {
      if (target.matches('[data-miss]')) void this.keepMiss();
      return;
    }
    void this.run();
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    const query = this.input().value;
    const filters = this.filters.chosen();
    this.remember(query, filters);
    if (query.trim() === '' && Object.keys(filters).length === 0) {
      this.state('idle');
      return;
    }
    this.state('loading');
    try {
      const client = await searchClient(this.dataset['base'] ?? '/');
      const answer = await client.ask(query, filters, maxResults, true);
      if (turn === this.turn) this.show(answer);
    } catch {
      if (turn === this.turn) this.state('failed');
    }
  }

  private remember(q: string, filters: Record<string, string>): void {
    const query = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filters }).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  private show(answer: SearchAnswer): void {
    const base = this.dataset['base'] ?? '/';
    const cards = answer.results.map((result) => resultCard(result, base));
    this.querySelector('[data-results]')?.replaceChildren(...cards);
    this.filters.show(answer.facets);
    this.tell('[data-instead]', answer.instead && `没有“${answer.query}”，已按“${answer.instead}”查找。`);
    this.tell('[data-note]', answer.note);
    this.tell('[data-noted]', undefined);
    this.state(answer.verdict === 'found' ? 'done' : 'empty', answer);
    this.seen?.disconnect();
    this.seen = loadExtracts(answer, cards, base);
    noteMiss(answer);
    if (answer.verdict !== 'found') return;
    rememberSearch(answer.query);
    document.querySelector<RecentSearches>('recent-searches')?.show();
  }

  private tell(part: string, text: string | undefined): void {
    const place = this.querySelector<HTMLElement>(part);
    if (!place) return;
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  /** The reader says that none of the results answers. */
  private async keepMiss(): Promise<void> {
    const { keepMiss } = await missList();
    const kept = keepMiss(this.input().value);
    this.tell('[data-noted]', kept ? '记在下面了。' : '没有记：太短，或像有客户名称、人名、号码。');
  }

  private state(state: SearchState, answer?: SearchAnswer): void {
    showState(this, state, answer);
    if (state !== 'loading') delete document.documentElement.dataset['asked'];
    if (state === 'done' || state === 'empty') return;
    for (const part of ['[data-instead]', '[data-note]']) this.tell(part, undefined);
  }
}
customElements.define('search-page', SearchPage);
