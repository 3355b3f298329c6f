import { compliancePack, lintClientText } from '../../src/compliance/index.ts';
import type { ClientText, ComplianceFinding, CompliancePack } from '../../src/compliance/index.ts';
import type { Example } from '../../scripts/lib/compliance-examples.ts';
import { graph } from './content.ts';

/** A text for clients, standing on the first line of a made-up file. */
export const clientText = (text: string, more: Partial<ClientText> = {}): ClientText => ({
  text,
  slot: 'editor-words',
  lane: 'info',
  at: (offset) => ({ file: 'editions/2026-11.mdx', line: 1, column: offset + 1 }),
  ...more,
});

/** The pack of the real content. */
export const realPack = compliancePack(graph);

export const findingsOf = (pack: CompliancePack, { rule, text }: Example): ComplianceFinding[] =>
  lintClientText(pack, [text]).filter(({ ruleId }) => ruleId === rule);
