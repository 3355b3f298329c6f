import { CompositionGuard } from '../../search/ime.ts';
import type { FacetCounts, SearchAnswer, SearchResult } from '../../search/engine.ts';
import { searchEngine } from './search-index.ts';

const limit = 30;
const debounce = 150;
const facetNames = ['type', 'industry', 'tier', 'stage', 'phase', 'line', 'status'] as const;

/** The search page: question and filters live in the address, results are plain links. */
class SearchPage extends HTMLElement {
  private guard = new CompositionGuard();
  private timer = 0;

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
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && this.guard.owns(event, performance.now())) event.preventDefault();
    });
    this.addEventListener('change', () => void this.run());
    void this.start(query);
  }

  private input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.guard.composing) return;
    this.timer = window.setTimeout(() => void this.run(), debounce);
  }

  private async start(query: URLSearchParams): Promise<void> {
    for (const select of this.selects()) {
      const value = query.get(select.name);
      if (value) select.append(new Option(value, value, true, true));
    }
    if (query.size > 0) await this.run();
  }

  private async run(): Promise<void> {
    const filters = Object.fromEntries(
      this.selects()
        .filter((select) => select.value)
        .map((select) => [select.name, [select.value]]),
    );
    this.remember(filters);
    if (this.input().value.trim() === '' && Object.keys(filters).length === 0) return;
    this.state('loading');
    try {
      const engine = await searchEngine(this.dataset['base'] ?? '/');
      const answer = await engine.ask(this.input().value, filters, limit);
      if (answer) this.show(answer);
    } catch {
      this.state('failed');
    }
  }

  private remember(filters: Record<string, string[]>): void {
    const query = new URLSearchParams();
    if (this.input().value) query.set('q', this.input().value);
    for (const [name, values] of Object.entries(filters)) query.set(name, values[0] ?? '');
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  }

  private show(answer: SearchAnswer): void {
    this.querySelector('[data-results]')?.replaceChildren(...answer.results.map(resultItem));
    for (const name of facetNames) this.fill(name, answer.facets);
    this.state(answer.total > 0 ? 'done' : 'empty', answer);
  }

  private fill(name: string, facets: FacetCounts): void {
    const select = this.selects().find((item) => item.name === name);
    if (!select) return;
    const chosen = select.value;
    const options = Object.entries(facets[name] ?? {})
      .filter(([value, count]) => count > 0 || value === chosen)
      .map(([value, count]) => new Option(`${value}（${count}）`, value, false, value === chosen));
    select.replaceChildren(new Option('全部', '', false, chosen === ''), ...options);
    select.closest('label')?.toggleAttribute('hidden', options.length === 0);
  }

  private state(state: 'loading' | 'done' | 'empty' | 'failed', answer?: SearchAnswer): void {
    const region = this.querySelector<HTMLElement>('[data-search-state]');
    if (region) region.dataset['searchState'] = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset['when'] !== state;
    this.querySelector('[data-results]')?.toggleAttribute('hidden', state !== 'done');
    const count = this.querySelector('[data-count]');
    if (!count) return;
    count.textContent =
      state === 'done' && answer ? countText(answer) : state === 'loading' ? '正在查找…' : '';
  }
}

const countText = ({ total, results }: SearchAnswer): string =>
  total > results.length ? `找到 ${total} 条，先列最相关的 ${results.length} 条` : `找到 ${total} 条`;

function resultItem(result: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: result.url, textContent: result.title });
  link.dataset['result'] = '';
  const oneLine = Object.assign(document.createElement('p'), { textContent: result.oneLine });
  const excerpt = Object.assign(document.createElement('p'), {
    className: 'muted',
    innerHTML: result.excerpt,
  });
  const facts = [result.kind, result.status, result.due && `下次复核 ${result.due}`]
    .filter(Boolean)
    .join(' · ');
  item.append(
    link,
    oneLine,
    excerpt,
    Object.assign(document.createElement('p'), { className: 'muted', textContent: facts }),
  );
  return item;
}
customElements.define('search-page', SearchPage);
