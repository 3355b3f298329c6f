import type { PartName } from '../../schemas/compliance-parts.ts';

/** Where a part of a sentence stands in the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The words of each part; a part without words is never found. */
export type Vocabulary = ReadonlyMap<PartName, RegExp>;

/** A text as its sentences and their parts; a part is looked for once, and only when somebody asks. */
export interface Reading {
  /** Marks of a part by sentence, in reading order. */
  marks(part: PartName): ReadonlyMap<number, readonly Mark[]>;
}

const sentenceEnd = /[。！？!?；;\n]/gu;
const nothing: ReadonlyMap<number, Mark[]> = new Map();

export function readParts(vocabulary: Vocabulary, text: string): Reading {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ index }) => index);
  const found = new Map<PartName, ReadonlyMap<number, readonly Mark[]>>();
  return {
    marks(part) {
      const known = found.get(part);
      if (known) return known;
      const words = vocabulary.get(part);
      const marks = words ? bySentence(text, words, ends) : nothing;
      found.set(part, marks);
      return marks;
    },
  };
}

/** One expression serves every text, for a copy of it at each would cost more than the search. */
function bySentence(text: string, words: RegExp, ends: readonly number[]): ReadonlyMap<number, Mark[]> {
  words.lastIndex = 0;
  let found = words.exec(text);
  if (!found) return nothing;
  const marks = new Map<number, Mark[]>();
  for (let sentence = 0; found; found = words.exec(text)) {
    const { 0: said, index } = found;
    while (sentence < ends.length && (ends[sentence] ?? 0) < index) sentence++;
    const list = marks.get(sentence) ?? [];
    list.push({ start: index, end: index + said.length });
    marks.set(sentence, list);
  }
  return marks;
}
