import { element, showLinks } from '../browser/dom.ts';
import { pageHref } from '../browser/page-href.ts';
import { StoredList } from './stored-list.ts';

/** A page to take along on a visit. */
export interface PackItem {
  /** Path from the root of the site, without a first slash. */
  path: string;
  title: string;
}

/** Pages chosen for the next visit, kept on this computer only: setting `visit-pack`. */
export const visitPack = new StoredList<PackItem>(
  'visit-pack',
  (value): value is PackItem =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as PackItem).path === 'string' &&
    typeof (value as PackItem).title === 'string',
);

/** Tells the lists on the page that the pack changed. */
export const packChanged = 'visit-pack-changed';

export const inPack = (path: string): boolean => visitPack.read().some((item) => item.path === path);

/** Adds a page, or takes it out when it is in. @returns whether it is in now */
export function togglePack(item: PackItem): boolean {
  const rest = visitPack.read().filter(({ path }) => path !== item.path);
  const add = !inPack(item.path);
  visitPack.write(add ? [...rest, item] : rest);
  document.dispatchEvent(new CustomEvent(packChanged));
  return inPack(item.path);
}

/** The list of the pack with a button that empties it; hidden while there is nothing in it. */
class VisitPackList extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      visitPack.write([]);
      document.dispatchEvent(new CustomEvent(packChanged));
    });
    document.addEventListener(packChanged, () => this.show());
    this.show();
  }

  private show(): void {
    const items = visitPack.read();
    this.hidden = items.length === 0;
    const base = this.dataset['base'] ?? '/';
    showLinks(
      this.querySelector('ul'),
      items.map(({ path, title }) => element('a', { href: pageHref(base, path), textContent: title })),
    );
  }
}
customElements.define('visit-pack-list', VisitPackList);
