import { element, showLinks } from '../browser/dom.ts';
import { readSetting, writeSetting } from './storage.ts';

const maxPages = 8;

interface Visit {
  path: string;
  title: string;
}

/** Pages read on this computer, newest first; anything unreadable counts as none. */
function visits(): Visit[] {
  try {
    const value: unknown = JSON.parse(readSetting('recent') ?? '[]');
    return Array.isArray(value) ? value.filter(isVisit).slice(0, maxPages) : [];
  } catch {
    return [];
  }
}

const isVisit = (value: unknown): value is Visit =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Visit).path === 'string' &&
  typeof (value as Visit).title === 'string';

/** Notes that this page was read: its address and title, nothing else. */
export function rememberPage(): void {
  const path = location.pathname;
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const rest = visits().filter((visit) => visit.path !== path);
  writeSetting('recent', JSON.stringify([{ path, title }, ...rest].slice(0, maxPages)));
}

/**
 * The list of pages read last on this computer; hidden while there is none. Pages of another
 * copy, as after a USB stick got another drive letter, are left out.
 */
class RecentPages extends HTMLElement {
  connectedCallback(): void {
    const root = new URL(this.dataset['base'] ?? '/', location.href).pathname;
    const list = visits().filter(({ path }) => path.startsWith(root));
    this.hidden = list.length === 0;
    showLinks(
      this.querySelector('ul'),
      list.map(({ path, title }) => element('a', { href: path, textContent: title })),
    );
  }
}
customElements.define('recent-pages', RecentPages);
