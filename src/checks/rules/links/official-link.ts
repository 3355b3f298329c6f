import type { CheckedFile } from '../../checked-file.ts';
import { linksIn } from '../../markdown/addresses.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Fault = Pick<Finding, 'message' | 'fix'>;

/** An official link leads to an authority's own site over https; no link hides its site behind a user name. */
export const officialLink = contextRule('official-link', 'error', (file, { graph }) => {
  const { source, marks } = file;
  const sites = graph.find('officialSites', 'official-sites')?.data.sites.map(({ host }) => host);
  const official = marks.flatMap(({ check, path, value }): Finding[] => {
    const fault = check === 'official' && typeof value === 'string' ? officialFault(value, sites) : undefined;
    return fault ? [{ place: fieldPlace(source, path), ...fault }] : [];
  });
  return [...official, ...disguised(file)];
});

function officialFault(address: string, sites: readonly string[] | undefined): Fault | undefined {
  const url = URL.parse(address);
  // An address that is none the schema tells.
  if (!url || /\s/.test(address)) return undefined;
  if (url.username || url.password) return withUser(url);
  if (url.protocol !== 'https:')
    return { message: `官方网址不是 https：${address}`, fix: '改成 https:// 开头，打开看一眼再存' };
  if (url.port)
    return { message: `官方网址带了端口 ${url.port}`, fix: '官方网站用不着端口；核对地址，删掉冒号和数字' };
  if (!sites || sites.some((site) => url.hostname === site || url.hostname.endsWith(`.${site}`)))
    return undefined;
  return {
    message: `${url.hostname} 不在官方网站名录里`,
    fix: '核对网址有没有抄错；确是官方网站的，先加进 content/data/official-sites.yaml',
  };
}

const withUser = ({ hostname }: URL): Fault => ({
  message: `网址里有 @，真正打开的是 ${hostname}`,
  fix: '删掉 @ 和它前面的字，只留真正的网站',
});

const disguised = (file: CheckedFile): Finding[] =>
  linksIn(file).flatMap(({ url, place }) => {
    const parsed = /^https?:/.test(url) ? URL.parse(url) : null;
    return parsed?.username ? [{ place, ...withUser(parsed) }] : [];
  });
