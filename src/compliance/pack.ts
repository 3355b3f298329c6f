import type { ContentGraph } from '../domain/graph.ts';
import type { ComplianceLaw, ComplianceRule } from '../schemas/compliance.ts';
import type { Vocabulary } from './parts/reading.ts';
import type { FindingBasis } from './types.ts';

export interface CompiledRule {
  readonly rule: ComplianceRule;
  readonly expressions: RegExp | undefined;
  readonly exceptions: RegExp | undefined;
  readonly context: RegExp | undefined;
  readonly basis: readonly [FindingBasis, ...FindingBasis[]];
}

/** Every rule with its expressions compiled once. */
export interface CompliancePack {
  readonly rules: readonly CompiledRule[];
  readonly words: {
    readonly subjects: RegExp;
    readonly before: RegExp;
    readonly after: RegExp;
  };
  /** Words a sentence is read by, part by part; empty where the content has none. */
  readonly parts: Vocabulary;
  /** What nobody looks for, in words. */
  readonly notLookedFor: readonly string[];
  /** Any name of a product; nothing when the content has none. */
  readonly products: RegExp | undefined;
}

const matchesNothing = '(?!)';
const joined = (parts: readonly string[]): string =>
  parts.length > 0 ? parts.map((part) => `(?:${part})`).join('|') : matchesNothing;
const anyOf = (parts: readonly string[]): RegExp | undefined =>
  parts.length > 0 ? new RegExp(joined(parts), 'gu') : undefined;

/** The pack of a content folder; empty where it has none, so that other content is still checked. */
export function compliancePack(graph: ContentGraph): CompliancePack {
  const laws = new Map(
    graph.all('complianceLaws').flatMap(({ data }) => data.laws.map((law) => [law.id, law])),
  );
  const words = graph.all('complianceWords')[0]?.data;
  const { bank = [], client = [], policy = [] } = words?.subjects ?? {};
  const names = productNames(graph);
  const { parts = [], notLookedFor = [] } = graph.all('complianceParts')[0]?.data ?? {};
  return {
    parts: new Map(parts.map(({ part, expressions }) => [part, new RegExp(joined(expressions), 'gu')])),
    notLookedFor,
    rules: graph.all('complianceRules').flatMap(({ data }) => data.rules.map((rule) => compiled(rule, laws))),
    words: {
      subjects: new RegExp(
        `(?<bank>${joined(bank)})|(?<client>${joined(client)})|(?<policy>${joined(policy)})`,
        'gu',
      ),
      before: new RegExp(joined(words?.negation.before ?? []), 'u'),
      after: new RegExp(joined(words?.negation.after ?? []), 'u'),
    },
    products: anyOf(names),
  };
}

function compiled(rule: ComplianceRule, laws: ReadonlyMap<string, ComplianceLaw>): CompiledRule {
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
    expressions: anyOf(rule.expressions),
    exceptions: anyOf(rule.exceptions),
    context: rule.context.length > 0 ? new RegExp(joined(rule.context), 'u') : undefined,
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
