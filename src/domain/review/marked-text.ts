/** A stretch of a text that is read beside another one: as it was, new, or of the other one alone. */
export interface MarkedPiece {
  readonly text: string;
  readonly mark?: 'new' | 'gone';
}

/** A line with what a reader is told of it besides its words. */
export interface MarkedLine {
  readonly note?: string;
  readonly pieces: readonly MarkedPiece[];
}

/** A letter in full, paragraph by paragraph, beside those it is compared with. */
export interface MarkedLetter {
  /** Name of the version. */
  readonly name: string;
  /** What its marks compare it with, in words. */
  readonly against: string;
  readonly paragraphs: readonly (readonly MarkedLine[])[];
  /** What the other one has and this one has not. */
  readonly gone: readonly string[];
}
