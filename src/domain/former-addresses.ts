import type { Collections } from '../schemas/index.ts';
import type { FormerId } from './former-ids.ts';
import { entryPath } from './urls.ts';

/** Present addresses by former ones; root-relative, without the site base, some with an anchor. */
export type FormerAddresses = ReadonlyMap<string, string>;

export const formerAddresses = (former: readonly FormerId[], table: Collections): FormerAddresses =>
  new Map(
    former.map((one) => {
      const row = table[one.collection];
      return [entryPath(one.collection, one.former, row), entryPath(one.collection, one.id, row)];
    }),
  );

/** Where a root-relative link leads today, with its choices and its anchor; nothing when its address is no former one. */
export function presentAddress(url: string, addresses: FormerAddresses): string | undefined {
  const whole = addresses.get(url);
  if (whole !== undefined) return whole;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const now = addresses.get(path);
  return now === undefined ? undefined : now + rest;
}

/** The addresses of links and of definitions in Markdown. */
const linkAddress = /(?<=\]\(<?|\]: *<?)\/[^\s()<>]+/g;

/** Markdown with every link to a former address led to the present one. */
export const withPresentAddresses = (body: string, addresses: FormerAddresses): string =>
  addresses.size === 0 ? body : body.replace(linkAddress, (url) => presentAddress(url, addresses) ?? url);
