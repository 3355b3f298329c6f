import type { SearchSection } from './record.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { fold } from './tokens.ts';

/** A stretch of text; `marked` parts are what was searched. */
export interface Part {
  text: string;
  marked: boolean;
}

export interface Passage {
  /** Anchor of its section; empty at the top of the page. */
  anchor: string;
  /** Heading of its section. */
  heading: string;
  parts: Part[];
}

const excerptLength = 96;
/** Characters of an excerpt before the first word that was searched. */
const leadLength = 16;

/** The stretch that holds most of what was searched, with whole words marked. */
export function bestPassage(
  sections: readonly SearchSection[],
  marks: readonly string[],
): Passage | undefined {
  const words = writingsOf(marks, sections);
  let best: { section: SearchSection; at: number; worth: number } | undefined;
  for (const section of sections) {
    const text = fold(section.text);
    const inTitle = worthOf(fold(section.title), words);
    for (const at of inTitle > 0 ? [0, ...starts(text, words)] : starts(text, words)) {
      const worth = worthOf(text.slice(at, at + excerptLength), words) + 0.5 * inTitle;
      if (worth > (best?.worth ?? 0)) best = { section, at, worth };
    }
  }
  if (!best) return undefined;
  const { section, at } = best;
  return {
    anchor: section.id,
    heading: section.title,
    parts: cut(section.text, Math.max(0, at - leadLength), words),
  };
}

/** Words as they stand in the texts: a quantity may be written there in another way than it was typed. */
function writingsOf(marks: readonly string[], sections: readonly SearchSection[]): string[] {
  const asked = new Set(marks.flatMap((mark) => quantitiesOf(fold(mark)).map(({ token }) => token)));
  const texts = asked.size > 0 ? sections.map(({ title, text }) => fold(`${title} ${text}`)) : [];
  const writings = texts.flatMap((text) =>
    quantitiesOf(text).flatMap(({ token, start, end }) => (asked.has(token) ? text.slice(start, end) : [])),
  );
  return [...new Set([...marks.map((mark) => fold(mark)), ...writings])].filter(Boolean);
}

/** The first words of the first section that has some. */
export function beginning(sections: readonly SearchSection[]): Passage | undefined {
  const section = sections.find(({ text }) => text !== '');
  return section && { anchor: section.id, heading: section.title, parts: cut(section.text, 0, []) };
}

/** Places where a stretch may begin: where a word stands. */
function starts(text: string, words: readonly string[]): number[] {
  const places = new Set<number>();
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0 && places.size < 200; at = text.indexOf(word, at + word.length))
      places.add(at);
  return [...places].sort((a, b) => a - b);
}

/** Longer words say more, and each counts once. */
const worthOf = (text: string, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (text.includes(word) ? word.length : 0), 0);

function cut(text: string, start: number, words: readonly string[]): Part[] {
  const end = Math.min(text.length, start + excerptLength);
  const hit = hits(fold(text), words).subarray(start, end);
  const parts: Part[] = [];
  if (start > 0) parts.push({ text: '…', marked: false });
  for (let from = start; from < end;) {
    const marked = hit[from - start] === 1;
    let to = from;
    while (to < end && (hit[to - start] === 1) === marked) to++;
    parts.push({ text: text.slice(from, to), marked });
    from = to;
  }
  if (end < text.length) parts.push({ text: '…', marked: false });
  return parts;
}

function hits(text: string, words: readonly string[]): Uint8Array {
  const hit = new Uint8Array(text.length);
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      hit.fill(1, at, at + word.length);
  return hit;
}
