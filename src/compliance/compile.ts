import type { PartName } from '../schemas/compliance-parts.ts';
import type { ComplianceRule } from '../schemas/compliance.ts';
import { anyOf, joined } from './expressions.ts';
import type { PackData, RuleData } from './pack.ts';
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

/** Parts that excuse a sentence or keep a frame from holding; the others make a risk. */
const excusing: ReadonlySet<PartName> = new Set([
  ...(['forbid', 'disclaim', 'warning', 'hedge'] as const),
  ...(['neutral', 'statistic', 'listed', 'paper'] as const),
]);

export function compilePack({ rules, words, parts, notLookedFor, products }: PackData): CompliancePack {
  const subjects = (['bank', 'client', 'policy'] as const).map(
    (name) => `(?<${name}>${joined(words[name])})`,
  );
  return {
    parts: new Map(
      parts.map(({ part, expressions }) => [
        part,
        anyOf(expressions, 'gu', excusing.has(part) ? 'excuse' : 'risk'),
      ]),
    ),
    notLookedFor,
    rules: rules.map(compiledRule),
    words: {
      subjects: anyOf(subjects, 'gu', 'risk'),
      before: anyOf(words.before, 'u', 'excuse'),
      after: anyOf(words.after, 'u', 'excuse'),
    },
    products: products.length > 0 ? anyOf(products, 'gu', 'risk') : undefined,
  };
}

function compiledRule({ rule, basis }: RuleData): CompiledRule {
  const { expressions, exceptions, context } = rule;
  return {
    rule,
    expressions: expressions.length > 0 ? anyOf(expressions, 'gu', 'risk') : undefined,
    exceptions: exceptions.length > 0 ? anyOf(exceptions, 'gu', 'excuse') : undefined,
    context: context.length > 0 ? anyOf(context, 'u', 'excuse') : undefined,
    basis,
  };
}
