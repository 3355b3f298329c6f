/** Whether the page was opened from a disk, as the offline pack is: nothing may be fetched then. */
export const isOffline = location.protocol === 'file:';

/** Address of a page of the site for a link on the open page. @param base prefix of the site, as on the page */
export function pageHref(base: string, path: string, anchor = ''): string {
  const file = isOffline && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
  return `${base}${file}${anchor === '' ? '' : `#${anchor}`}`;
}

/** The same for a path from the root, `/learn/#exam`; the part of the page around `host` knows the base. */
export function pageHrefAt(host: HTMLElement, path: string): string {
  const base = host.closest<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
  const [page = '', anchor] = path.slice(1).split('#');
  return pageHref(base, page, anchor);
}
