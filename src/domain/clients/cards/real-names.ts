import type { ContentGraph } from '../../graph.ts';

/** What a card shows in place of a text that names somebody. */
export const hiddenName = '〔请改成代号〕';

/** A firm by its legal form. */
const firm = /[\p{Script=Han}（）()]{2,}?(?:有限责任公司|股份有限公司|有限公司|集团)(?!客户|内|授信|财务)/gu;
/** A local bank by its kind, with what stands before it. */
const localBank = /([\p{Script=Han}]{2})(?:农商银行|农商行|农村商业银行|村镇银行|农信社)/gu;
const everyday = /^(?:当地|本地|一家|那家|这家|某家|别家|本县|本市|几家)$/u;
/** Two characters that are short for a bank and part of other words too: `加工行业`, `其中行`. */
const shortBank = /^.行$/u;
const wordBefore = /[其集途空]$/u;
const wordAfter = /^[业情为程走驶动政列使规距]/u;

/** Names of firms and banks in a text: by their form, and those of a list. */
export function realNames(text: string, listed: readonly string[]): string[] {
  const firms = [...text.matchAll(firm)].map(([name]) => name);
  const banks = [...text.matchAll(localBank)].flatMap(([name, before = '']) =>
    everyday.test(before) ? [] : [name],
  );
  return [...firms, ...banks, ...listed.filter((name) => stands(name, text))];
}

/** Safari before 16.4 cannot look behind in an expression, so what stands before is looked at apart. */
function stands(name: string, text: string): boolean {
  if (!shortBank.test(name)) return text.includes(name);
  const parts = text.split(name);
  return parts.slice(1).some((after, at) => !wordBefore.test(parts[at] ?? '') && !wordAfter.test(after));
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
