import './aria-properties.ts';

/** An element with properties and children; texts stay texts, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'style'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that sends no form. */
export function button(textContent: string, click: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent, className });
  made.addEventListener('click', click);
  return made;
}

/** A list with one link in each item, at the place of what stood there. */
export const showLinks = (list: Element | null, links: readonly HTMLAnchorElement[]): void =>
  list?.replaceChildren(...links.map((link) => element('li', {}, link)));

/** What an attribute of an element holds as JSON. */
export const dataOf = <T>(host: HTMLElement, name: string): T =>
  JSON.parse(host.dataset[name] ?? 'null') as T;
