import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClientPiece, Lane } from '../../src/compliance/index.ts';
import type { PiecePlace } from '../../src/schemas/client-fields.ts';

export interface Example {
  readonly rule: string;
  readonly kind: 'bad' | 'good';
  readonly piece: ClientPiece;
}
type Listed = Record<string, Record<Example['kind'], string[]>>;

/** Every example sentence of a file, by rule. */
export const readExamples = (file = 'tests/fixtures/compliance/examples.yaml'): Example[] =>
  Object.entries(parse(readFileSync(file, 'utf8')) as Listed).flatMap(([rule, lists]) =>
    (['bad', 'good'] as const).flatMap((kind) =>
      lists[kind].map((line) => ({ rule, kind, piece: examplePiece(line) })),
    ),
  );

/** `promo/title: 最佳选择`, or the sentence alone: an editor's words in an `info` edition. */
function examplePiece(line: string): ClientPiece {
  const [, lane = 'info', place = 'editor-words', text = line] =
    /^(info|promo)\/([a-z-]+): (.*)$/.exec(line) ?? [];
  return {
    text,
    lane: lane as Lane,
    place: place as PiecePlace,
    at: (offset) => ({ file: 'examples.yaml', line: 1, column: offset + 1 }),
  };
}
