import type { FacetCounts } from '../../search/planner/data.ts';
import type { Filters } from '../../search/engine.ts';
import { readSetting, writeSetting } from '../kept/storage.ts';

/** The choices beside the results, with the number of results each would leave. */
export class SearchFilters {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#root.querySelectorAll('select')];
  }

  /** Takes over the choices of an address. */
  start(query: URLSearchParams): void {
    for (const select of this.#selects()) {
      const value = query.get(select.name);
      if (value) select.append(new Option(value, value, true, true));
    }
    this.#showScope();
  }

  chosen(): Filters {
    return Object.fromEntries(
      this.#selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  clear(): void {
    for (const select of this.#selects()) select.value = '';
  }

  show(facets: FacetCounts): void {
    for (const select of this.#selects()) {
      const chosen = select.value;
      const counts = { ...(chosen === '' ? {} : { [chosen]: 0 }), ...facets[select.name] };
      const options = Object.entries(counts)
        .filter(([value, count]) => count > 0 || value === chosen)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([value, count]) => new Option(`${value}（${count}）`, value, false, value === chosen));
      select.replaceChildren(new Option('全部', '', false, chosen === ''), ...options);
      select.closest('label')?.toggleAttribute('hidden', options.length === 0);
    }
    this.#showScope();
  }

  /** Keeps the chosen industry for the next search on this computer, and switches it on and off. */
  toggleScope(): void {
    const select = this.#industry();
    if (!select) return;
    const kept = readSetting('industry') ?? '';
    const value = select.value === '' ? kept : '';
    if (value !== '' && ![...select.options].some((option) => option.value === value))
      select.append(new Option(value, value));
    select.value = value;
  }

  keepIndustry(): void {
    const value = this.#industry()?.value;
    if (value) writeSetting('industry', value);
  }

  #industry(): HTMLSelectElement | undefined {
    return this.#selects().find(({ name }) => name === 'industry');
  }

  #showScope(): void {
    const chip = this.#root.querySelector<HTMLButtonElement>('[data-scope]');
    const kept = readSetting('industry');
    if (!chip) return;
    chip.hidden = kept === undefined;
    const value = this.#industry()?.value ?? '';
    chip.setAttribute('aria-pressed', String(value !== ''));
    chip.textContent = `只看${value || (kept ?? '')}`;
  }
}
