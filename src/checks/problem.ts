/** Permanent rule ids: a page of the author guide is named after each. */
export const rules = {
  'yaml-syntax': 'error',
  'schema-violation': 'error',
  'unknown-key': 'error',
  'unknown-file': 'error',
  'unknown-reference': 'error',
  'unknown-term': 'error',
  'unknown-source': 'error',
  'duplicate-id': 'error',
  'duplicate-title': 'error',
  'duplicate-alias': 'error',
  'edge-missing-node': 'error',
  'orphan-node': 'error',
  'mdx-syntax': 'error',
  'mdx-brace': 'error',
  'mdx-angle': 'error',
  'unknown-component': 'error',
  'component-props': 'error',
  'heading-level': 'error',
  'broken-link': 'error',
  'broken-anchor': 'error',
  'missing-image': 'error',
  'missing-alt': 'error',
  'date-order': 'error',
  'superseded-without-successor': 'error',
  'expired-policy': 'warning',
  'unverified-as-fact': 'error',
  'review-overdue': 'warning',
  'review-in-future': 'error',
  'missing-source': 'error',
  'number-without-unit': 'error',
  'half-width-punctuation': 'error',
  'page-noise': 'error',
  'personal-data': 'error',
  'real-company': 'error',
  'draft-in-approved': 'error',
  'region-map': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;
export type RuleId = keyof typeof rules;

export interface Problem {
  rule: RuleId;
  severity: 'error' | 'warning';
  /** Path below `content/`. */
  file: string;
  line: number;
  column: number;
  /** What is wrong. */
  message: string;
  /** What to do. */
  fix: string;
}

export interface Place {
  file: string;
  line: number;
  column: number;
}

export const problem = (rule: RuleId, place: Place, message: string, fix: string): Problem => ({
  rule,
  severity: rules[rule],
  file: place.file,
  line: place.line,
  column: place.column,
  message,
  fix,
});
