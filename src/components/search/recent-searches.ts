import { element, showLinks } from '../browser/dom.ts';
import { searched } from '../kept/search-history.ts';

/** The last questions as links to the search page, with a button that forgets them; hidden while there are none. */
class RecentSearches extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      searched.write([]);
      this.show();
    });
    this.show();
  }

  show(): void {
    const list = searched.read();
    const page = document.querySelector('form[role=search]')?.getAttribute('action') ?? '';
    this.hidden = list.length === 0;
    const href = (q: string) => `${page}?${new URLSearchParams({ q }).toString()}`;
    showLinks(
      this.querySelector('ul'),
      list.map((query) => element('a', { className: 'chip', href: href(query), textContent: query })),
    );
  }
}
customElements.define('recent-searches', RecentSearches);
export type { RecentSearches };
