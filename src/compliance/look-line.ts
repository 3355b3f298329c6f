import type { ComplianceFinding } from './types.ts';

/** What is written below `waivers:` when somebody has looked, as one line of YAML; the post is his. */
export const lookLine = ({ ruleId, slot, expression, place }: ComplianceFinding, post: string): string =>
  `- { rule: ${ruleId}, place: ${slot}, expression: ${JSON.stringify(expression)}, file: ${place.file}, post: ${post} }`;
