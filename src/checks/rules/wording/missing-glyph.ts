import type { CheckedFile } from '../../checked-file.ts';
import { withoutAddresses } from '../../markdown/stray.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import type { Place } from '../../../domain/place.ts';
import { glyphFix, glyphName, missingGlyphs } from '../../text/document-font.ts';

/** Fields whose value is not set in type. */
const unset = new Set(['url', 'seal', 'pinyin', 'map']);

/** Of collections that reach a playbook, a brief or a letter: their PDF stops at such a character. */
export const missingGlyph = fileRule('missing-glyph', 'error', (file) =>
  file.row.typeset ? [...inFields(file), ...inLines(file), ...inReferences(file)] : [],
);

/** Where the character is written as an escape (`"\\u2705"`), its value has it and the text has not. */
function inFields({ source }: CheckedFile): Finding[] {
  if (!source.text.includes('\\') && missingGlyphs(source.text).length === 0) return [];
  return source.typed().flatMap(({ isKey, path, raw, value, at }) => {
    if (isKey || typeof value !== 'string' || unset.has(String(path.at(-1)))) return [];
    return told(value, (glyph) => {
      const index = raw.indexOf(glyph);
      return { file: source.file, ...at(Math.max(index, 0)) };
    });
  });
}

/** Code is set in type as well, the address of a link is not. */
const inLines = ({ source: { file, body, bodyLine } }: CheckedFile): Finding[] =>
  missingGlyphs(body).length > 0
    ? withoutAddresses(body)
        .split('\n')
        .flatMap((line, row) =>
          told(line, (_glyph, index) => ({ file, line: bodyLine + row + 1, column: index + 1 })),
        )
    : [];

/** `&#x2705;` in a body. */
const inReferences = ({ source, nodes }: CheckedFile): Finding[] =>
  source.body.includes('&')
    ? nodes.flatMap(({ node, place }) =>
        node.type === 'text' ? told(withoutAll(node.value, source.body), () => place) : [],
      )
    : [];

/** What of a value the body does not have as it is. */
const withoutAll = (value: string, body: string): string =>
  missingGlyphs(value).reduce(
    (rest, { text }) => (body.includes(text) ? rest.replaceAll(text, '') : rest),
    value,
  );

/** Each character once for a line or value. */
function told(text: string, placeOf: (glyph: string, index: number) => Place): Finding[] {
  const found = new Map<string, number>();
  for (const { text: glyph, index } of missingGlyphs(text)) if (!found.has(glyph)) found.set(glyph, index);
  return Array.from(found, ([glyph, index]) => ({
    place: placeOf(glyph, index),
    message: `手册、一页纸和客户通讯的字体里没有${glyphName(glyph)}，PDF 会排不出来`,
    fix: glyphFix(glyph),
  }));
}
