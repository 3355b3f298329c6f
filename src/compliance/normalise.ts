import { plainForm } from '../domain/plain-characters.ts';

/** A text as expressions are matched against it, with the way back to the text as written. */
export interface Normalised {
  readonly text: string;
  /** Index in the text as written of a character here; its length for the end. */
  original(index: number): number;
  /** Index in the text as written right after the character before `end`. */
  originalEnd(end: number): number;
}

/** Some characters of a text, or what stands for them. */
export interface Piece {
  readonly text: string;
  /** Range in the text as written. */
  readonly from: number;
  readonly to: number;
}

/** What pieces say together; every character of a piece leads back to the whole of it. */
export function pieced(pieces: readonly Piece[], length: number): Normalised {
  const from: number[] = [];
  const to: number[] = [];
  for (const piece of pieces)
    for (let unit = 0; unit < piece.text.length; unit++) {
      from.push(piece.from);
      to.push(piece.to);
    }
  return {
    text: pieces.map(({ text }) => text).join(''),
    original: (index) => from[index] ?? length,
    originalEnd: (end) => to[end - 1] ?? 0,
  };
}

/** Characters in their plain form, without what nobody sees and what was put between the characters of a word. */
export function normalise(written: string): Normalised {
  const pieces: Piece[] = [];
  let from = 0;
  for (const char of written) {
    const to = from + char.length;
    const text = plainForm(char);
    if (text !== '') pieces.push({ text, from, to });
    from = to;
  }
  return pieced(withoutGaps(pieces), written.length);
}

const han = /^\p{Script=Han}$/u;
const filler = /^[^\p{L}\p{N}\p{Script=Han}，。；：！？,;:!?%‰￥$¥<>=×✕]$/u;
/** What seldom stands between two words of Chinese: dots in the middle of the line, signs and pictures. */
const odd = /^[\p{So}\p{Sk}·・•‧∙⋅●◦~^\\#&@]$/u;
const longestGap = 6;

/** Han characters with what stands between them left out where it only hides a word. */
function withoutGaps(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    kept.push(piece);
    if (!han.test(piece.text)) continue;
    let end = at + 1;
    while (filler.test(pieces[end]?.text ?? '')) end++;
    if (end > at + 1 && hides(pieces, at, end)) at = end - 1;
  }
  return kept;
}

/** Whether the pieces between two only keep their characters apart. */
function hides(pieces: readonly Piece[], before: number, after: number): boolean {
  if (!han.test(pieces[after]?.text ?? '')) return false;
  const gap = pieces.slice(before + 1, after).map(({ text }) => text);
  if (gap.every((text) => /^[ \t\n]$/.test(text))) return gap.filter((text) => text === '\n').length < 2;
  if (gap.length > longestGap || gap.includes('\n') || isPlaceholder(gap.join(''))) return false;
  if (gap.every((text) => odd.test(text) || text === ' ')) return true;
  return holdsOneCharacter(pieces, before, after) && isWithinWord(pieces, before, after);
}

/** Whether brackets that open or close between two pieces hold one character each, as in 保（本）. */
function holdsOneCharacter(pieces: readonly Piece[], before: number, after: number): boolean {
  const gap = pieces.slice(before + 1, after).map(({ text }) => text);
  const [opens, closes] = [/[\p{Ps}\p{Pi}]/u, /[\p{Pe}\p{Pf}]/u];
  const isFiller = (at: number): boolean => filler.test(pieces[at]?.text ?? '');
  if (gap.some((text) => opens.test(text)) && !isFiller(after + 1)) return false;
  return !gap.some((text) => closes.test(text)) || isFiller(before - 1);
}

/** Signs an author leaves where something is still to be written. */
const isPlaceholder = (gap: string): boolean => /_{2,}|[.…]{2,}|[○●]{2,}/u.test(gap);

const reach = 8;
/** Safari 14.0 has none. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * Whether the characters on both sides, read without what is between them, are one word or two that stand
 * alone: 保/本 is, 担保/本息 is not. Where nobody knows words, they are.
 */
function isWithinWord(pieces: readonly Piece[], before: number, after: number): boolean {
  if (!segmenter) return true;
  const left = hanFrom(pieces, before, -1).reverse().join('');
  const right = hanFrom(pieces, after, 1).join('');
  const words = Array.from(segmenter.segment(left + right), ({ segment }) => segment);
  let end = 0;
  for (const [at, word] of words.entries()) {
    end += word.length;
    if (end > left.length) return true;
    if (end === left.length) return word.length === 1 && words[at + 1]?.length === 1;
  }
  return false;
}

/** Han characters from a piece on, fillers left out. */
function hanFrom(pieces: readonly Piece[], start: number, step: 1 | -1): string[] {
  const found: string[] = [];
  for (let at = start; found.length < reach; at += step) {
    const text = pieces[at]?.text ?? '';
    if (han.test(text)) found.push(text);
    else if (!filler.test(text)) break;
  }
  return found;
}
