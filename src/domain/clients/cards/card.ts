/** A table, a list, lines to fill in: what a sheet of paper about one client is made of. */
export type CardPart =
  | { kind: 'table'; title: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** `boxes` can be ticked on paper. */
  | { kind: 'list'; title: string; items: readonly string[]; boxes?: boolean }
  /** An empty value is a line to write on; `wide` ones have the whole width each. */
  | { kind: 'fields'; title: string; note?: string; wide?: boolean; fields: readonly CardField[] };

export interface CardField {
  name: string;
  value: string;
  /** Where the value is from, shown small behind it. */
  from?: string;
}

/** One page A4. */
export interface CardSheet {
  title: string;
  /** What it was made with, and when. */
  note: string;
  parts: readonly CardPart[];
}

/** What a filled form comes to. */
export interface Card {
  /** The answer in words, copied as it stands; nothing while the form says too little. */
  answer?: { sentence: string; lines: readonly string[] };
  sheets: readonly CardSheet[];
  /** What to look at again before it is used. */
  warnings: readonly string[];
}

/** Cells that are filled in by hand. */
export const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
