import type { ContentGraph } from '../domain/graph.ts';
import type { PartName } from '../schemas/compliance-parts.ts';
import type { ComplianceLaw, ComplianceRule } from '../schemas/compliance.ts';
import { compilePack } from './compile.ts';
import type { CompliancePack } from './compile.ts';
import type { FindingBasis } from './types.ts';

/** A rule with the laws it rests on. */
export interface RuleData {
  rule: ComplianceRule;
  basis: [FindingBasis, ...FindingBasis[]];
}

/** The rules and words of a content folder as plain data, fit for a page. */
export interface PackData {
  rules: RuleData[];
  words: Record<'bank' | 'client' | 'policy' | 'before' | 'after', string[]>;
  parts: { part: PartName; expressions: string[] }[];
  notLookedFor: string[];
  /** Names of products, as expressions. */
  products: string[];
}

/** The pack of a content folder; empty where it has none, so that other content is still checked. */
export const compliancePack = (graph: ContentGraph): CompliancePack => compilePack(packData(graph));

export function packData(graph: ContentGraph): PackData {
  const laws = new Map(
    graph.all('complianceLaws').flatMap(({ data }) => data.laws.map((law) => [law.id, law])),
  );
  const words = graph.all('complianceWords')[0]?.data;
  const { bank = [], client = [], policy = [] } = words?.subjects ?? {};
  const { before = [], after = [] } = words?.negation ?? {};
  const { parts = [], notLookedFor = [] } = graph.all('complianceParts')[0]?.data ?? {};
  return {
    rules: graph.all('complianceRules').flatMap(({ data }) => data.rules.map((rule) => withLaws(rule, laws))),
    words: { bank, client, policy, before, after },
    parts,
    notLookedFor,
    products: productNames(graph),
  };
}

function withLaws(rule: ComplianceRule, laws: ReadonlyMap<string, ComplianceLaw>): RuleData {
  const [first, ...rest] = rule.basis.map(({ law, article, verified }) => {
    const found = laws.get(law);
    return { law: found ? `《${found.title}》` : law, article: article ?? '', verified, force: found?.force };
  });
  const named = ({ law, article, verified, force }: NonNullable<typeof first>): FindingBasis => ({
    law: force === 'practice' ? law.slice(1, -1) : law,
    article,
    verified,
  });
  return {
    rule,
    basis: [first ? named(first) : { law: '', article: '', verified: false }, ...rest.map(named)],
  };
}

/**
 * Titles and aliases of what the bank sells, longest first, as expressions; terms of the trade and policy
 * tools are none. A name of two characters is a common word unless something sold follows it, and 设备贷 is
 * no part of 设备贷款.
 */
function productNames(graph: ContentGraph): string[] {
  const sold = graph.all('products').filter(({ data }) => !['practice', 'policy-tools'].includes(data.line));
  return [...new Set(sold.flatMap(({ data }) => [data.title, ...data.aliases]))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
      if (name.length <= 2) return `${literal}(?:业务|产品|服务|额度)`;
      return name.endsWith('贷') ? `${literal}(?!款)` : literal;
    });
}
