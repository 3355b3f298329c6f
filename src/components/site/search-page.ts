import type { SearchAnswer, SearchResult } from '../../search/engine.ts';
import { CompositionGuard } from '../../search/ime.ts';
import { copyText } from './copy-text.ts';
import { rememberSearch } from './recent-searches.ts';
import type { RecentSearches } from './recent-searches.ts';
import { resultCard, showPassage } from './search-card.ts';
import { SearchFilters } from './search-filters.ts';
import { searchClient } from './search-index.ts';
import './visit-pack.ts';

const limit = 30;
const debounce = 150;
type State = 'loading' | 'done' | 'empty' | 'failed';

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
    if (query.size > 0) void this.run();
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
    this.timer = window.setTimeout(() => void this.run(), debounce);
  }

  private onClick(target: HTMLElement): void {
    if (target.matches('[data-scope]')) this.filters.toggleScope();
    else if (target.matches('[data-clear-filters]')) this.filters.clear();
    else {
      if (target.matches('[data-report]')) void this.report();
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
      const answer = await client.ask(query, filters, limit);
      if (turn === this.turn) this.show(answer);
    } catch {
      if (turn === this.turn) this.state('failed');
    }
  }

  private remember(q: string, filters: Record<string, string>): void {
    const query = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filters });
    history.replaceState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
  }

  private show(answer: SearchAnswer): void {
    const base = this.dataset['base'] ?? '/';
    const cards = answer.results.map((result) => resultCard(result, base));
    this.querySelector('[data-results]')?.replaceChildren(...cards);
    this.filters.show(answer.facets);
    this.tell('[data-instead]', answer.instead && `没有“${answer.query}”，已按“${answer.instead}”查找。`);
    this.tell('[data-note]', answer.note);
    this.state(answer.verdict === 'found' ? 'done' : 'empty', answer);
    this.watch(answer, cards, base);
    if (answer.verdict !== 'found') return;
    rememberSearch(answer.query);
    this.querySelector<RecentSearches>('recent-searches')?.show();
  }

  /** Loads the passage of a card when it comes into view. */
  private watch(answer: SearchAnswer, cards: readonly Element[], base: string): void {
    this.seen?.disconnect();
    const load = async (card: Element, result: SearchResult | undefined) => {
      if (!result) return;
      const client = await searchClient(base);
      showPassage(card, result, base, await client.passage(result.page, answer.marks));
    };
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        load(target, answer.results[cards.indexOf(target)]).catch(() => undefined);
      }
    });
    this.seen = seen;
    for (const card of cards) seen.observe(card);
  }

  private tell(part: string, text: string | undefined): void {
    const place = this.querySelector<HTMLElement>(part);
    if (!place) return;
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  private async report(): Promise<void> {
    const copied = await copyText(`搜索没有找到：${this.input().value}\n${location.href}`);
    this.tell('[data-reported]', copied ? '已复制，可以发给内容编辑岗。' : '没能复制，请手动选中地址栏。');
  }

  private state(state: State | 'idle', answer?: SearchAnswer): void {
    const region = this.querySelector<HTMLElement>('[data-search-state]');
    if (region) region.dataset['searchState'] = state;
    region?.setAttribute('aria-busy', String(state === 'loading'));
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset['when'] !== state;
    const listed = state === 'done' || (state === 'empty' && (answer?.results.length ?? 0) > 0);
    this.querySelector('[data-results]')?.toggleAttribute('hidden', !listed);
    this.querySelector('[data-nearest]')?.toggleAttribute('hidden', !(listed && state === 'empty'));
    if (state !== 'done' && state !== 'empty')
      for (const part of ['[data-instead]', '[data-note]']) this.tell(part, undefined);
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = countText(state, answer);
  }
}

function countText(state: State | 'idle', answer: SearchAnswer | undefined): string {
  if (state === 'loading') return '正在查找…';
  if (state === 'empty') return '没有找到';
  if (state !== 'done' || !answer) return '';
  const { total, results } = answer;
  return total > results.length ? `找到 ${total} 条，先列最相关的 ${results.length} 条` : `找到 ${total} 条`;
}
customElements.define('search-page', SearchPage);
