import type { ContentGraph } from '../../graph.ts';
import { standingOf } from '../../policies/evidence.ts';

/** Why clients cannot be sent to an address, and what to do. */
export interface LinkFault {
  readonly message: string;
  readonly fix: string;
}

const check = '打开看一眼，改成真正的网址';
const unlisted =
  '换成官方网站的网址；确是官方网站或有名有姓的媒体的，先加进 content/data/official-sites.yaml';

/**
 * Tells what is wrong with an address clients are to open: they get whole `https` addresses of sites in
 * `official-sites.yaml` and of our own, by name, with nothing that hides where they lead.
 * @param own hosts of our own, such as that of the feed
 */
export function clientLinks(
  graph: ContentGraph,
  own: readonly string[] = [],
): (address: string) => LinkFault | undefined {
  const standing = standingOf(graph);
  return (address) => {
    const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
    if (!url || /[^!-~]|\\/.test(address))
      return { message: `网址里有空格、汉字或者看不见的字符：${address}`, fix: check };
    return disguise(url) ?? (own.includes(url.hostname) ? undefined : stranger(url, standing));
  };
}

/** What makes an address lead elsewhere than it seems, or the reader's computer do more than read a page. */
function disguise(url: URL): LinkFault | undefined {
  const { hostname, protocol } = url;
  if (url.username || url.password)
    return { message: `网址里有 @，真正打开的是 ${hostname}`, fix: '删掉 @ 和它前面的字，只留真正的网站' };
  if (protocol !== 'https:')
    return { message: `网址不是 https：${url.href}`, fix: '改成 https:// 开头，打开看一眼再存' };
  if (url.port) return { message: `网址带了端口 ${url.port}`, fix: '核对地址，删掉冒号和数字' };
  if (/^\[|^[\d.]+$/.test(hostname))
    return { message: `网址是一串数字 ${hostname}，不是网站的名字`, fix: check };
  if (
    !hostname.includes('.') ||
    /\.(?:local|localhost|internal|intranet|lan|corp|home|test)\.?$/.test(hostname)
  )
    return { message: `${hostname} 是内网地址，客户打不开，也不该知道`, fix: '换成公开的网址' };
  if (/(?:^|\.)xn--/.test(hostname) || hostname.endsWith('.'))
    return { message: `${hostname} 用了看起来像别家网站的字`, fix: check };
  return undefined;
}

const stranger = ({ hostname }: URL, standing: (host: string) => string): LinkFault | undefined =>
  standing(hostname) === 'unknown' ? { message: `${hostname} 不在官方网站名录里`, fix: unlisted } : undefined;

const endings = 'com|cn|net|org|gov|edu|top|xyz|vip|cc|info|io|app|site|online|shop|club|tech|local|lan';
/** Addresses in a text, with or without `https`; programs make links of both. A mail address is none. */
const addresses = new RegExp(
  `(?:[a-z][a-z0-9+.-]*:)?//[^\\s，。；、）】》”<>"]+|(?<![@\\w./-])(?:[a-z0-9-]+\\.)+(?:${endings})(?![\\w@.-]*@)(?:[/?#][^\\s，。；、）】》”<>"]*)?(?![\\w-])`,
  'giu',
);

/** Addresses a text names, each with its index; what is no whole address is taken as one over `https`. */
export const addressesIn = (text: string): { address: string; index: number }[] =>
  Array.from(text.matchAll(addresses), ({ 0: found, index }) => ({
    address: found.includes('//') ? found : `https://${found}`,
    index,
  }));
