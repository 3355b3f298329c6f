import { comparedSections } from './compared.ts';
import type { MarkedLine, MarkedPiece } from './marked-text.ts';
import { wordMarks } from './word-marks.ts';

/** A line beside the one it came from. */
export type Side =
  | { kind: 'same'; text: string }
  | { kind: 'added'; text: string }
  | { kind: 'changed'; before: string; text: string }
  | { kind: 'gone'; before: string };

/** All lines of a text in its order, each with what it was before; lines that went stand where they stood. */
export function sideBySide(before: readonly string[], after: readonly string[]): Side[] {
  const lines = (texts: readonly string[]) => [{ label: '', lines: texts.map(lineOf) }];
  const [section] = comparedSections(lines(before), lines(after));
  if (!section) return after.map((text) => ({ kind: 'same', text }));
  let next = 0;
  return section.rows.flatMap((row): Side[] => {
    if (row.kind === 'same') {
      const same = after.slice(next, (next += row.count));
      return same.map((text) => ({ kind: 'same', text }));
    }
    if (row.kind === 'removed') return [{ kind: 'gone', before: row.before.text }];
    next++;
    if (row.kind === 'added') return [{ kind: 'added', text: row.after.text }];
    return [{ kind: 'changed', before: row.before.text, text: row.after.text }];
  });
}

const lineOf = (text: string) => ({ text, depth: 0, sign: text });

/** A line with the words that differ marked in place: those that went before those that came. */
export function markedLine(side: Side): MarkedLine {
  if (side.kind === 'same') return { pieces: [{ text: side.text }] };
  if (side.kind === 'added') return { pieces: [{ text: side.text, mark: 'new' }] };
  if (side.kind === 'gone') return { pieces: [{ text: side.before, mark: 'gone' }] };
  const { before, after } = wordMarks(side.before, side.text);
  const pieces: MarkedPiece[] = [];
  let next = 0;
  const takeNew = (): void => {
    for (let piece = after[next]; piece?.changed; piece = after[++next])
      pieces.push({ text: piece.text, mark: 'new' });
  };
  for (const { text, changed } of before) {
    if (!changed) takeNew();
    pieces.push(changed ? { text, mark: 'gone' } : { text });
    if (!changed) next++;
  }
  takeNew();
  return { pieces };
}

type Paragraph = readonly string[];

/**
 * Paragraphs of one text with those of another they came from; each is taken once.
 * @param keyOf what a paragraph is known by
 * @param isLike whether two that are known by something else may still be one put otherwise
 */
export function pairedParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  keyOf: (paragraph: Paragraph) => string,
  isLike: (own: Paragraph, other: Paragraph) => boolean,
): { pairs: { own: Paragraph; other: Paragraph | undefined }[]; gone: Paragraph[] } {
  const free = new Set(before);
  const take = (is: (other: Paragraph) => boolean): Paragraph | undefined => {
    const found = [...free].find(is);
    if (found) free.delete(found);
    return found;
  };
  const byKey = after.map((own) => take((other) => keyOf(other) === keyOf(own)));
  const pairs = after.map((own, index) => ({
    own,
    other: byKey[index] ?? take((other) => isLike(own, other)),
  }));
  return { pairs, gone: before.filter((paragraph) => free.has(paragraph)) };
}
