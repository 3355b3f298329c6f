import type { Finding, Severity } from "./rule.ts";
import type { RuleId } from "./rules/index.ts";

/** One line of a report: a finding with the rule it breaks. */
export interface Problem {
  rule: RuleId;
  severity: Severity;
  /** Path below `content/`. */
  file: string;
  line: number;
  column: number;
  /** What is wrong. */
  message: string;
  /** What to do. */
  fix: string;
}

export const problem = (
  rule: { id: RuleId; severity: Severity },
  { place, message, fix }: Finding,
): Problem => ({
  rule: rule.id,
  severity: rule.severity,
  file: place.file,
  line: place.line,
  column: place.column,
  message,
  fix,
});
