import type { CompliancePack } from './compile.ts';
import type { PackData } from './pack.ts';
import { lintClientText } from './lint.ts';
import { normalise } from './normalise.ts';
import { basesText } from './types.ts';
import type { Severity } from './types.ts';

/** A sentence of a form that goes to one client. */
export interface ClientLine {
  /** Name of the field it stands in. */
  readonly field: string;
  readonly text: string;
  /** Whether the client said it: what it says of other banks is then no comparison of ours. */
  readonly quoted?: boolean;
}

export interface ClientLineFinding {
  readonly field: string;
  /** Index among the lines that were given. */
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  /** What the rule is about, in Chinese. */
  readonly title: string;
  /** The words found, and where they stand in the line. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Laws the rule rests on. */
  readonly bases: string;
  /** What to do, in Chinese. */
  readonly fix: string;
}

/** What of the pack judges such forms: all but the elements of an edition. */
export const clientLinesData = (data: PackData): PackData => ({
  ...data,
  notLookedFor: [],
  rules: data.rules.filter(({ rule }) => rule.element === undefined),
});

/**
 * What a compliance reader would mark in a form that a bank writes to one client. It names products and tells the
 * client's own figures, as a marketing edition does that names its source.
 */
export const lintClientLines = (pack: CompliancePack, lines: readonly ClientLine[]): ClientLineFinding[] =>
  lines.flatMap((line, at) => {
    const whole = findingsIn(pack, line, at, 0, line.text.length);
    if (whole.length === 0) return [];
    const clauses = [...line.text.matchAll(/[^，,；;。]+/gu)].flatMap(({ 0: { length }, index }) =>
      findingsIn(pack, line, at, index, index + length),
    );
    // A sentence is judged once; what else its clauses say has to be asked about too.
    const others = clauses.filter(({ rule }, nth) => ![...whole, ...clauses.slice(0, nth)].some(is(rule)));
    return [...whole, ...others].sort((a, b) => a.start - b.start);
  });

const is = (rule: string) => (finding: ClientLineFinding) => finding.rule === rule;

/** Findings in a part of a line. */
function findingsIn(
  pack: CompliancePack,
  { field, text, quoted = false }: ClientLine,
  line: number,
  from: number,
  to: number,
): ClientLineFinding[] {
  const clientText = {
    text: text.slice(from, to),
    slot: quoted && tellsOfOthers(pack, text) ? 'quote' : 'body',
    lane: 'promo',
    sourced: true,
    at: () => ({ file: field, line: line + 1, column: 1 }),
  } as const;
  return lintClientText(pack, [clientText]).map((finding) => ({
    field,
    line,
    severity: finding.severity,
    rule: finding.ruleId,
    title: finding.title,
    words: finding.expression,
    start: from + finding.start,
    end: from + finding.end,
    bases: basesText(finding),
    fix: finding.fix,
  }));
}

const tellsOfOthers = ({ parts }: CompliancePack, text: string): boolean => {
  const peer = parts.get('peer');
  return peer !== undefined && normalise(text).text.search(peer) >= 0;
};
