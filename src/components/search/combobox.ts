import { CompositionGuard } from '../../search/ime.ts';
import type { SearchResult } from '../../search/engine.ts';
import { element } from '../browser/dom.ts';
import { pageHref } from '../browser/page-href.ts';
import { rememberSearch } from '../kept/search-history.ts';

const debounceMs = 150;

export interface ComboboxEvents {
  /** The reader stopped typing, or an input method gave its words. */
  question(): void;
  escape(): void;
}

/**
 * A search box with a list of links below it: the arrows choose, Enter follows the choice or, with
 * none, sends the form. Keys of an input method are left to it.
 */
export class Combobox {
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #base: string;
  readonly #events: ComboboxEvents;
  readonly #guard = new CompositionGuard();
  #timer = 0;
  #active = -1;

  /** @param base prefix of the site, as on the page */
  constructor(root: HTMLElement, base: string, events: ComboboxEvents) {
    this.input = root.querySelector('input[type=search]') as HTMLInputElement;
    this.#list = root.querySelector('[role=listbox]') as HTMLElement;
    this.#base = base;
    this.#events = events;
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.#list.id);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.addEventListener('compositionstart', () => this.#guard.start());
    this.input.addEventListener('compositionend', () => {
      this.#guard.end(performance.now());
      this.#events.question();
    });
    this.input.addEventListener('input', () => this.#schedule());
    this.input.addEventListener('keydown', (event) => this.#onKey(event));
    // Keeps the cursor in the box, so that a click on a suggestion is not lost to the blur.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', () => rememberSearch(this.input.value));
  }

  get composing(): boolean {
    return this.#guard.composing;
  }

  /** Puts results into the list; none closes it. */
  show(results: readonly SearchResult[]): void {
    this.#active = -1;
    this.#list.replaceChildren(
      ...results.map((result, index) => option(result, `${this.#list.id}-${index}`, this.#base)),
    );
    this.#list.hidden = results.length === 0;
    this.input.setAttribute('aria-expanded', String(results.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.composing) this.#timer = window.setTimeout(() => this.#events.question(), debounceMs);
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#guard.owns(event, performance.now())) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (event.key === 'Escape') this.#events.escape();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    }
    const chosen = this.#options()[this.#active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      chosen.click();
    }
  }

  #move(step: number): void {
    const options = this.#options();
    if (options.length === 0 || this.#list.hidden) return;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (from + step + options.length) % options.length;
    for (const [index, item] of options.entries())
      item.setAttribute('aria-selected', String(index === this.#active));
    const chosen = options[this.#active];
    this.input.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}

function option(result: SearchResult, id: string, base: string): HTMLAnchorElement {
  const kind = element('span', { className: 'muted', textContent: result.kind });
  const href = pageHref(base, result.url);
  const link = element('a', { id, href, tabIndex: -1 }, result.title, ' ', kind);
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}
