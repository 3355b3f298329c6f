import { choicesInAddress } from './choices-in-address.ts';

/** Filters the `[data-item]` children by the selects of its form; a `[data-group]` without a fitting item hides with them. */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    choicesInAddress(this, () => this.apply());
    // Not before items have told what depends on the day.
    setTimeout(() => this.setAttribute('data-applied', ''));
    // What depends on the day, an item tells of itself.
    this.addEventListener('items-told', () => this.apply());
  }

  private apply(): void {
    const wanted = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      // What an item has not told yet is not held against it.
      const fits = wanted.every(({ name, value }) =>
        (item.dataset[name]?.split(' ') ?? [value]).includes(value),
      );
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = `共 ${shown} 条`;
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
  }
}
customElements.define('filter-list', FilterList);
