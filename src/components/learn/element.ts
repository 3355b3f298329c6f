import '../browser/aria-properties.ts';
type Child = Node | string;

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'style'>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export const button = (textContent: string, click: () => void, className = ''): HTMLButtonElement => {
  const made = element('button', { type: 'button', textContent, className });
  made.addEventListener('click', click);
  return made;
};

/** What an attribute of an element holds as JSON. */
export const dataOf = <T>(host: HTMLElement, name: string): T =>
  JSON.parse(host.dataset[name] ?? 'null') as T;

/** Site link of a root-relative path; pages opened from a folder need the file's name. */
export function linkTo(host: HTMLElement, path: string): string {
  const base = host.closest<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
  const [page = '', anchor] = path.slice(1).split('#');
  const file = location.protocol === 'file:' && page.endsWith('/') ? `${page}index.html` : page;
  return `${base}${file}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Offers a text as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
