import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClientText, Lane } from '../../src/compliance/index.ts';
import type { TextSlot } from '../../src/schemas/client-fields.ts';

export interface Example {
  readonly rule: string;
  readonly kind: 'bad' | 'good';
  readonly text: ClientText;
}
type Listed = Record<string, Record<Example['kind'], string[]>>;

/** Every example sentence of a file, by rule. */
export const readExamples = (file = 'tests/fixtures/compliance/examples.yaml'): Example[] =>
  Object.entries(parse(readFileSync(file, 'utf8')) as Listed).flatMap(([rule, lists]) =>
    (['bad', 'good'] as const).flatMap((kind) =>
      lists[kind].map((line) => ({ rule, kind, text: exampleText(line) })),
    ),
  );

/** `promo/title: 最佳选择`, or the sentence alone: an editor's words in an `info` edition. */
function exampleText(line: string): ClientText {
  const [, lane = 'info', slot = 'editor-words', text = line] =
    /^(info|promo)\/([a-z-]+): (.*)$/.exec(line) ?? [];
  return {
    text,
    lane: lane as Lane,
    slot: slot as TextSlot,
    at: (offset) => ({ file: 'examples.yaml', line: 1, column: offset + 1 }),
  };
}
