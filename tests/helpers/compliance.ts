import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compliancePack, lintClientText } from '../../src/compliance/index.ts';
import type { ClientPiece, ComplianceFinding, CompliancePack, Lane, PiecePlace } from '../../src/compliance/index.ts';
import { loadGraph } from '../../src/loaders/disk.ts';

export interface Example {
  readonly rule: string;
  readonly kind: 'bad' | 'good';
  readonly piece: ClientPiece;
}

/** A text for clients, standing on the first line of a made-up file. */
export const pieceOf = (text: string, more: Partial<ClientPiece> = {}): ClientPiece => ({
  text,
  place: 'editor-words',
  lane: 'info',
  at: (offset) => ({ file: 'editions/2026-11.mdx', line: 1, column: offset + 1 }),
  ...more,
});

type Listed = Record<string, Record<'bad' | 'good', string[]>>;

/** Every example sentence, by rule. */
export const readExamples = (): Example[] =>
  Object.entries(parse(readFileSync('tests/fixtures/compliance/examples.yaml', 'utf8')) as Listed).flatMap(
    ([rule, lists]) =>
      (['bad', 'good'] as const).flatMap((kind) =>
        lists[kind].map((line) => ({ rule, kind, piece: examplePiece(line) })),
      ),
  );

function examplePiece(line: string): ClientPiece {
  const placed = /^(info|promo)\/([a-z-]+): (.*)$/.exec(line);
  if (!placed) return pieceOf(line);
  const [, lane, place, text = ''] = placed;
  return pieceOf(text, { lane: lane as Lane, place: place as PiecePlace });
}

/** The pack of the real content. */
export const realPack = async (): Promise<CompliancePack> => compliancePack(await loadGraph('content'));

export const findingsOf = (pack: CompliancePack, { rule, piece }: Example): ComplianceFinding[] =>
  lintClientText(pack, [piece]).filter(({ ruleId }) => ruleId === rule);
