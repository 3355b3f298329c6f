import { StoredList } from '../kept/stored-list.ts';

const done = new StoredList<string>('first-day', (title): title is string => typeof title === 'string');

/** Ticks on the steps of the first day, kept on this computer. */
class FirstDayTicks extends HTMLElement {
  connectedCallback(): void {
    const ticked = done.read();
    for (const box of this.#boxes()) {
      box.checked = ticked.includes(box.value);
      box.closest<HTMLElement>('[data-tick]')?.removeAttribute('hidden');
      box.addEventListener('change', () => this.#keep());
    }
    this.#tell();
  }

  #boxes = (): HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

  #keep(): void {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    this.#tell(done.write(ticked.map(({ value }) => value)) ? '' : '这台电脑不保存，离开这一页就没有了。');
  }

  #tell(note = ''): void {
    const boxes = this.#boxes();
    const told = `做完 ${boxes.filter(({ checked }) => checked).length}／${boxes.length} 步，只记在这台电脑。`;
    this.querySelector('[data-told]')?.replaceChildren(note || told);
  }
}
customElements.define('first-day-ticks', FirstDayTicks);
