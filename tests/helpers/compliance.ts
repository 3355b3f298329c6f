import { compliancePack, lintClientText } from '../../src/compliance/index.ts';
import type { ClientPiece, ComplianceFinding, CompliancePack } from '../../src/compliance/index.ts';
import type { Example } from '../../scripts/lib/compliance-examples.ts';
import { graph } from './content.ts';

/** A text for clients, standing on the first line of a made-up file. */
export const pieceOf = (text: string, more: Partial<ClientPiece> = {}): ClientPiece => ({
  text,
  place: 'editor-words',
  lane: 'info',
  at: (offset) => ({ file: 'editions/2026-11.mdx', line: 1, column: offset + 1 }),
  ...more,
});

/** The pack of the real content. */
export const realPack = compliancePack(graph);

export const findingsOf = (pack: CompliancePack, { rule, piece }: Example): ComplianceFinding[] =>
  lintClientText(pack, [piece]).filter(({ ruleId }) => ruleId === rule);
