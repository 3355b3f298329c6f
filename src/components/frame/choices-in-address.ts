/** The choices of a form, which stand in the page address: a view can be shared, and the back button works. */
export interface AddressChoices {
  selects: () => HTMLSelectElement[];
  /** Writes what is chosen now into the address and applies it. */
  choose: () => void;
}

/**
 * Shows the form of `host` and keeps its selects in the address.
 * @param apply called at once and after each choice; never where there is no form
 */
export function choicesInAddress(host: HTMLElement, apply: () => void): AddressChoices {
  const selects = (): HTMLSelectElement[] => [...host.querySelectorAll('select')];
  const read = (): void => {
    const query = new URLSearchParams(location.search);
    for (const select of selects()) {
      const value = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };
  const choose = (): void => {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of selects()) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
    apply();
  };
  const form = host.querySelector('form');
  if (form) {
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', choose);
    form.addEventListener('reset', () => setTimeout(choose));
    addEventListener('popstate', read);
    read();
  }
  return { selects, choose };
}
