import { csp, offlineCsp } from '../../domain/site/csp.ts';
import { withBase } from '../../domain/urls.ts';
import { changeAttributes } from './attributes.ts';
import { offlineLink, rootPrefix } from './links.ts';
import type { PageAddress } from './links.ts';

const modules = /<script type="module" src="([^"]+)"><\/script>/g;
const onlineOnly = /<online-only>[\s\S]*?<\/online-only>|<li data-online-only[ >][\s\S]*?<\/li>/g;
/** What the search reads from a page; the pack brings it as a script. */
const recordMark = /<span hidden data-search-record="[^"]*"><\/span>/;
const links = new Set(['href', 'xlink:href', 'src', 'action']);
const unpackFirst =
  '<p class="old-browser">页面没有样式？压缩包要先全部解压，再打开文件夹里的 index.html。</p>';

/** Addresses of the module scripts of a page, in their order. */
export const moduleScripts = (html: string): string[] =>
  [...html.matchAll(modules)].map((match) => match[1] ?? '');

/**
 * A built page as it works from `file://`: relative links with file names, classic scripts in
 * place of the modules, the policy of the pack. Elements `<online-only>` and
 * items of lists marked `data-online-only` are cut, those marked `data-offline hidden` are shown.
 * @param scripts root-relative paths of the classic scripts in their order, without the site base
 */
export function offlinePage(html: string, page: PageAddress, scripts: readonly string[]): string {
  const classic = scripts.map((path) => `<script defer src="${withBase(page.base, path)}"></script>`);
  const shaped = html
    .replace(onlineOnly, '')
    .replace(recordMark, '')
    .replace(modules, '')
    .replace(/ data-offline hidden(?=[ >])/g, ' data-offline')
    .replace('</head>', `${classic.join('')}</head>`)
    .replace(/(?<=<p class="old-browser">[^<]*<\/p>)/, unpackFirst);
  return changeAttributes(shaped, (name, value, tag) => {
    if (links.has(name)) return offlineLink(value, page);
    if (name === 'srcset') return value.replace(/[^\s,]\S*(?=\s+\d+w)/g, (link) => offlineLink(link, page));
    if (name === 'data-base') return rootPrefix(page.path);
    if (tag === 'meta' && name === 'content') return value === csp ? offlineCsp : offlineRefresh(value, page);
    return undefined;
  });
}

/** Where a page that has moved leads on to, `0;url=/methods/spin/`; nothing for any other content of a `<meta>`. */
function offlineRefresh(content: string, page: PageAddress): string | undefined {
  const [, start, link] = /^(\d+; ?url=)(.+)$/.exec(content) ?? [];
  return start !== undefined && link !== undefined ? start + offlineLink(link, page) : undefined;
}

/** Fills in the size of the pack on the page that offers it. */
export const withPackSize = (html: string, bytes: number): string =>
  html.replace(/(<span data-pack-size[^>]*>)[^<]*(?=<\/span>)/, `$1${(bytes / 1_048_576).toFixed(1)} MB`);
