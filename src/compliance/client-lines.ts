import type { CompliancePack } from './compile.ts';
import type { PackData } from './pack.ts';
import { lintClientText } from './lint.ts';
import { basesText } from './types.ts';
import type { Severity } from './types.ts';

/** A sentence of a form that goes to one client. */
export interface ClientLine {
  /** Name of the field it stands in. */
  readonly field: string;
  readonly text: string;
  /** Whether these are the client's own words, which promise nothing. */
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
  lines.flatMap(({ field, text, quoted = false }, line) =>
    lintClientText(pack, [
      {
        text,
        slot: quoted ? 'quote' : 'body',
        lane: 'promo',
        sourced: true,
        at: () => ({ file: field, line: line + 1, column: 1 }),
      },
    ]).map((finding): ClientLineFinding => ({
      field,
      line,
      severity: finding.severity,
      rule: finding.ruleId,
      title: finding.title,
      words: finding.expression,
      start: finding.start,
      end: finding.end,
      bases: basesText(finding),
      fix: finding.fix,
    })),
  );
