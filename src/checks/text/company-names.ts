import { brandNames } from './brand-names.ts';
import { groupNames } from './group-names.ts';
import { legalNames } from './legal-names.ts';
import type { FoundName } from './legal-names.ts';
import { listedNames } from './listed-names.ts';

export interface CompanyName extends FoundName {
  kind: '企业全名' | '集团名' | '企业名';
}

/**
 * Names of real firms in a text; code names such as `Z机械` are none.
 * @param known short names that no form gives away, such as 比亚迪
 */
export function companyNames(text: string, known?: RegExp): CompanyName[] {
  const of = (kind: CompanyName['kind'], found: readonly FoundName[]) =>
    found.map((name): CompanyName => ({ ...name, kind }));
  const all = [
    ...of('企业全名', legalNames(text)),
    ...of('集团名', text.includes('集团') ? groupNames(text) : []),
    ...of('企业名', known ? listedNames(text, known) : []),
    ...of('企业名', brandNames(text)),
  ];
  return all.filter((one, at) => !all.slice(0, at).some((other) => overlaps(one, other)));
}

/** Of names over the same words the first counts. */
const overlaps = (a: FoundName, b: FoundName): boolean =>
  a.index < b.index + b.name.length && b.index < a.index + a.name.length;
