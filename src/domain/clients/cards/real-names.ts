import type { ContentGraph } from '../../graph.ts';

/** What a card shows in place of a text that names somebody. */
export const hiddenName = '〔请改成代号〕';

/** A firm by its legal form, a local bank by its kind; what stands before must not be any of the everyday words. */
const firm = /[\p{Script=Han}（）()]{2,}?(?:有限责任公司|股份有限公司|有限公司|集团)(?!客户|内|授信|财务)/gu;
const localBank =
  /(?<!当地|本地|一家|那家|某家|别家)(?<=[\p{Script=Han}]{2})(?:农商银行|农商行|农村商业银行|村镇银行|农信社)/gu;
/** `加工行业` and `其中行` hold two characters that are also short for banks. */
const shortBank = /^.行$/u;

/** Names of firms and banks in a text: by their form, and those of a list. */
export function realNames(text: string, listed: readonly string[]): string[] {
  const formed = [firm, localBank].flatMap((form) => [...text.matchAll(form)].map(([name]) => name));
  return [...formed, ...listed.filter((name) => stands(name, text))];
}

function stands(name: string, text: string): boolean {
  if (!shortBank.test(name)) return text.includes(name);
  return new RegExp(`(?<![其集途空])${name}(?![业情为程走驶动政列使规距])`, 'u').test(text);
}

/** Names no card may hold: the firms of the public register, and the banks a tool lists. */
export function namesToRefuse(graph: ContentGraph): string[] {
  const firms = graph
    .all('publicNames')
    .flatMap(({ data }) => [
      ...data.companies.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...data.known,
    ]);
  const banks = graph.all('tools').flatMap(({ data }) => data.rivals?.bankNames ?? []);
  return [...new Set([...firms, ...banks])];
}

/** A text as a card may show it, and what of it was refused. */
export interface Shown {
  text: string;
  refused: readonly string[];
}

export function withoutNames(text: string, listed: readonly string[]): Shown {
  const refused = realNames(text, listed);
  return { text: refused.length > 0 ? hiddenName : text, refused };
}
