import type { Version } from './pack-data.ts';

export interface PackItem {
  /** Short words before the text, in bold. */
  label?: string | undefined;
  text: string;
  /** A second line: what not to promise, what else to bring. */
  sub?: string | undefined;
}

export type PackPart =
  | 'goal'
  | 'pains'
  | 'industry'
  | 'node'
  | 'client'
  | 'schemes'
  | 'policies'
  | 'prepare'
  | 'questions'
  | 'objections'
  | 'papers'
  | 'look'
  | 'contingencies'
  | 'remember'
  | 'after';

export interface PackSection {
  part: PackPart;
  title: string;
  note?: string | undefined;
  /** How its items stand: one under the other, counted, or to be ticked. */
  shape: 'lines' | 'numbers' | 'boxes';
  items: readonly PackItem[];
}

/** Two pages to take along. Both forms, page and print, are made from this alone. */
export interface VisitPack {
  title: string;
  /** Tier, stage, purpose in words. */
  choices: readonly string[];
  sections: readonly PackSection[];
  /** What is read once more at the door; see `pocketOf`. */
  pocket: readonly PackSection[];
  /** What to look at before the pack is used. */
  warnings: readonly string[];
  /** Versions of all entries the pack is made from. */
  used: readonly Version[];
}

/** Parts on the first sheet; the others stand on the second. */
export const firstSheet: readonly PackPart[] = [
  'goal',
  'pains',
  'industry',
  'node',
  'client',
  'schemes',
  'policies',
  'prepare',
];
