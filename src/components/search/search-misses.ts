import { withMiss, yamlItems } from '../../domain/misses/list.ts';
import type { SearchAnswer } from '../../search/engine.ts';
import { copyText } from '../browser/copy-text.ts';
import { element, showLinks } from '../browser/dom.ts';
import { settingsDeleted } from '../frame/theme-toggle.ts';
import { StoredList } from '../kept/stored-list.ts';

/** Questions nothing answered on this computer, newest first; no more is kept of them than their words. */
const misses = new StoredList<string>('misses', (value): value is string => typeof value === 'string');
const shownAtOnce = 6;

/** @returns false for a question that may name somebody, which is not kept */
export function keepMiss(query: string): boolean {
  const before = misses.read();
  const after = withMiss(before, query);
  if (after === before) return false;
  misses.write(after);
  for (const list of document.querySelectorAll<SearchMisses>('search-misses')) list.show();
  return true;
}

/** Keeps a question nothing answers; one whose answers the filters leave out has some. */
export function keepUnanswered({ leftOut, query }: SearchAnswer): void {
  if (!leftOut) keepMiss(query);
}

/** The last questions nothing answered, to be copied for an editor or forgotten; hidden while there are none. */
class SearchMisses extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.copy());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      misses.write([]);
      document.dispatchEvent(new CustomEvent(settingsDeleted));
    });
    document.addEventListener(settingsDeleted, () => this.show());
    this.show();
  }

  show(): void {
    const list = misses.read();
    this.hidden = list.length === 0;
    this.tell('');
    const page = document.querySelector('form[role=search]')?.getAttribute('action') ?? '';
    const links = list.map((query) => {
      const href = `${page}?${new URLSearchParams({ q: query }).toString()}`;
      return element('a', { href, textContent: query });
    });
    const [first, rest] = this.querySelectorAll('ul');
    showLinks(first ?? null, links.slice(0, shownAtOnce));
    showLinks(rest ?? null, links.slice(shownAtOnce));
    const more = this.querySelector('details');
    more?.toggleAttribute('hidden', links.length <= shownAtOnce);
    const summary = more?.querySelector('summary');
    if (summary) summary.textContent = `还有 ${links.length - shownAtOnce} 句`;
  }

  private async copy(): Promise<void> {
    const copied = await copyText(yamlItems(misses.read()));
    this.tell(copied ? '已复制，可以发给内容编辑岗。' : '这个浏览器不让网页复制，请手动选中上面的句子。');
  }

  private tell(message: string): void {
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = message;
  }
}
customElements.define('search-misses', SearchMisses);
