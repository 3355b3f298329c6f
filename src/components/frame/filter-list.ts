/**
 * Filters the `[data-item]` children by the selects of its form; a `[data-group]` without
 * a fitting item hides with them. Values are kept in the
 * page address, so that a filtered list can be shared and the back button works.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.choose());
    form.addEventListener('reset', () => setTimeout(() => this.choose()));
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.selects()) {
      const value = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.apply();
  }

  private choose(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.selects()) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
    this.apply();
  }

  private apply(): void {
    const wanted = this.selects().filter(({ value }) => value !== '');
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const fits = wanted.every(({ name, value }) => item.dataset[name]?.split(' ').includes(value));
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
