import type { DataOf } from '../../../schemas/index.ts';
import type { ContentGraph } from '../../graph.ts';
import { isHomePage, standingOf } from '../../policies/evidence.ts';
import type { ClientSource } from './client-edition.ts';

type Policy = DataOf<'policies'>;
type SourceLink = Pick<ClientSource, 'url' | 'urlKind' | 'urlName'>;

const kinds = { original: 'page', reprint: 'copy', account: 'about' } as const;

/** Where a client finds the document of a policy: what its evidence says of the page is what the link says. */
export function policyLink({ official: { url, name }, evidence }: Policy): SourceLink {
  if (isHomePage(url)) return { url, urlKind: 'site', urlName: siteName(name) };
  const kind = evidence.find((page) => page.url === url)?.kind ?? 'original';
  return { url, urlKind: kinds[kind], urlName: pageName(name) };
}

/** Where a client finds the source of a fact: with whoever published it or an authority, or where another tells of it. */
export function factLink(
  graph: ContentGraph,
  url: string,
  { issuer, urlName }: { issuer: string; urlName: string },
): SourceLink {
  const name = pageName(urlName);
  const own = name.startsWith(issuer) || standingOf(graph)(URL.parse(url)?.hostname ?? '') === 'authority';
  return { url, urlKind: own ? 'page' : 'about', urlName: name };
}

/** The name of a page without what an author noted after it for colleagues: `中国政府网（地址没有核到）`. */
export const pageName = (name: string): string => name.replace(/[（(：:].*$/, '').trim();

/** The name of an agency whose site is named: `财政部官网首页（用文号在站内搜）` is `财政部`. */
export const siteName = (name: string): string => {
  const agency = pageName(name).replace(/(?:官网|网站)?(?:首页)?$/, '');
  return agency === '' ? pageName(name) : agency;
};
