import { copyText } from '../browser/copy-text.ts';
import { element } from '../browser/dom.ts';
import { readSetting, writeSetting } from './storage.ts';
import { storedNames, storedThings, tabThings } from './stored-things.ts';
import type { StoredThing } from './stored-things.ts';
import { settingsDeleted } from '../frame/theme-toggle.ts';
import { tabNames, writeTab } from './tab-storage.ts';

/** Shows in words what the site keeps in this browser; copies and deletes it, one by one or all. */
class LocalData extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { action, name } = target.dataset;
      const tab = 'tab' in target.dataset;
      if (action === 'clear') this.delete(storedNames(), tabNames(), '已全部清除。');
      if (action === 'copy') void this.copy();
      const message = `已删除“${target.dataset['title'] ?? name ?? ''}”。`;
      if (name !== undefined) this.delete(tab ? [] : [name], tab ? [name] : [], message);
    });
    const box = this.shortcuts();
    box?.addEventListener('change', () => {
      writeSetting('shortcuts', box.checked ? undefined : 'off');
      this.show();
    });
    document.addEventListener(settingsDeleted, () => this.show());
    this.show();
  }

  private shortcuts(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-setting=shortcuts]');
  }

  private show(): void {
    const things = [...storedThings(), ...tabThings()];
    this.querySelector('[data-things]')?.replaceChildren(...things.map(itemOf));
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.textContent = '这台电脑没有存过任何东西。';
    empty?.toggleAttribute('hidden', things.length > 0);
    for (const part of this.querySelectorAll('[data-things], [data-action]'))
      part.toggleAttribute('hidden', things.length === 0);
    const box = this.shortcuts();
    if (box) box.checked = readSetting('shortcuts') !== 'off';
  }

  /** Deletes, tells the other parts of the page, and keeps the focus near where the button was. */
  private delete(names: readonly string[], ofTab: readonly string[], message: string): void {
    for (const name of names) writeSetting(name, undefined);
    for (const name of ofTab) writeTab(name, undefined);
    document.dispatchEvent(new CustomEvent(settingsDeleted));
    const status = this.querySelector<HTMLElement>('[role=status]');
    this.say(message);
    status?.focus();
  }

  private async copy(): Promise<void> {
    const text = [...storedThings(), ...tabThings()]
      .map(({ title, amount, changed, raw }) => [title, amount, changed ?? '', raw].join('\t'))
      .join('\n');
    const copied = await copyText(text);
    this.say(copied ? '已复制。' : '这个浏览器不让网页复制，请展开“原始数据”手动选中。');
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}
customElements.define('local-data', LocalData);

function itemOf({ name, title, use, amount, changed, raw, tab }: StoredThing): HTMLLIElement {
  const day = changed === undefined ? '改动日期没有记录' : `最近改动 ${changed}`;
  const when = tab ? '在这个标签页里' : day;
  const remove = element('button', { type: 'button', className: 'quiet', textContent: '删除' });
  remove.setAttribute('aria-label', `删除：${title}`);
  remove.dataset['name'] = name;
  remove.dataset['title'] = title;
  if (tab) remove.dataset['tab'] = '';
  return element(
    'li',
    {},
    element('h2', { textContent: title }),
    element('p', { className: 'muted', textContent: use }),
    element(
      'p',
      { className: 'result-foot' },
      element('span', {}, amount),
      element('span', {}, when),
      remove,
    ),
    element(
      'details',
      {},
      element('summary', { textContent: '原始数据' }),
      element('pre', { tabIndex: 0 }, element('code', { textContent: raw })),
    ),
  );
}
