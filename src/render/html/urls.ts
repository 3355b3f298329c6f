import { withBase } from '../../domain/urls.ts';
import { escapeHtml } from './escape.ts';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowedScheme = /^(?:https?|mailto|tel):/i;
const otherSite = /^(?:https?:)?\/\//i;

/** Puts the site base before root-relative addresses. */
const resolveUrl = (url: string, base: string): string =>
  url.startsWith('/') && !url.startsWith('//') ? withBase(base, url) : url;

/** A link around `inner` HTML; an address that could run code leaves only `inner`. */
export function linkHtml(url: string, inner: string, base: string): string {
  if (scheme.test(url) && !allowedScheme.test(url)) return inner;
  const outside = otherSite.test(url) ? ' class="external" rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(resolveUrl(url, base))}"${outside}>${inner}</a>`;
}
