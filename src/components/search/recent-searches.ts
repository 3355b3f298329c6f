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
    this.querySelector('ul')?.replaceChildren(
      ...list.map((query) => {
        const link = Object.assign(document.createElement('a'), {
          className: 'chip',
          href: `${page}?${new URLSearchParams({ q: query }).toString()}`,
          textContent: query,
        });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }
}
customElements.define('recent-searches', RecentSearches);
export type { RecentSearches };
