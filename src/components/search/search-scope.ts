import type { Filters } from '../../search/engine.ts';
import { readSetting } from '../kept/storage.ts';

/** The chip that narrows the search window to the industry chosen last on this computer. */
export class SearchScope {
  readonly #chip: HTMLButtonElement;
  readonly #field: HTMLInputElement;

  /** @param changed called when the reader switches it on or off */
  constructor(root: HTMLElement, changed: () => void) {
    this.#chip = root.querySelector('[data-scope]') as HTMLButtonElement;
    this.#field = root.querySelector('input[name=industry]') as HTMLInputElement;
    this.#chip.addEventListener('click', () => {
      this.#field.disabled = !this.#field.disabled;
      this.show();
      changed();
    });
  }

  show(): void {
    const kept = readSetting('industry') ?? '';
    if (kept === '') this.#field.disabled = true;
    this.#field.value = kept;
    this.#chip.textContent = `只看${kept}`;
    this.#chip.setAttribute('aria-pressed', String(!this.#field.disabled));
    this.#chip.parentElement?.toggleAttribute('hidden', kept === '');
  }

  filters(): Filters {
    return this.#field.disabled ? {} : { industry: this.#field.value };
  }
}
