import { isOnlineOnly, onlineOnlyPlace } from '../../domain/site/offline.ts';

/** Where a page of the site is, in a form that links can be resolved from. */
export interface PageAddress {
  /** Root-relative path without the site base, for example `/products/piaojuchi/`. */
  path: string;
  /** The site base, `/` or `/kb/`. */
  base: string;
}

const origin = 'http://site';

/**
 * A link of the site as it works from `file://`: relative, with the file name; to a page the pack leaves out, it leads
 * to where the pack says so. Links to other sites and into the same page stay as they are.
 */
export function offlineLink(link: string, { path, base }: PageAddress): string {
  if (link === '' || link.startsWith('#')) return link;
  const url = URL.parse(link, `${origin}${base.slice(0, -1)}${path}`);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return link;
  const target = url.pathname.slice(base.length - 1).replace(/\/$/, '/index.html');
  if (isOnlineOnly(target)) return offlineLink(base.slice(0, -1) + onlineOnlyPlace, { path, base });
  return `${relative(path, target)}${url.search}${url.hash}`;
}

/** Prefix from a page to the root: `./` or as many `../` as it is deep. */
export const rootPrefix = (path: string): string => '../'.repeat(folders(path).length) || './';

function relative(from: string, to: string): string {
  const [start, end] = [folders(from), folders(to)];
  const differs = start.findIndex((folder, index) => folder !== end[index]);
  const shared = differs < 0 ? start.length : differs;
  const file = to.slice(to.lastIndexOf('/') + 1);
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared), file].join('/');
}

const folders = (path: string): string[] => path.split('/').slice(1, -1);
