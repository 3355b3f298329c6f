import type { CollectionName } from './index.ts';
import type { FieldPath } from './walk.ts';

export interface Position {
  /** 1-based line in the whole file. */
  line: number;
  /** 1-based column, counted in UTF-16 units. */
  column: number;
}

/** Where a file stops being UTF-8, and what it seems to be instead; nothing when some bytes are just broken. */
export interface EncodingFault extends Position {
  encoding: 'GBK' | 'Big5' | 'UTF-16' | undefined;
}

/** What is wrong with the lines around the fields. */
export interface FrontMatterFault extends Position {
  kind: 'blank-first' | 'opening' | 'no-opening' | 'closing' | 'no-closing' | 'none';
}

/** A name or value of the fields as it was typed. */
export interface TypedValue {
  /** For a name, the path of what it names. */
  path: FieldPath;
  isKey: boolean;
  /** How it is written: `PLAIN`, `QUOTE_DOUBLE`, `QUOTE_SINGLE`, `BLOCK_FOLDED` or `BLOCK_LITERAL`. */
  style: string;
  value: unknown;
  raw: string;
  /** What stands behind it on its last line. */
  rest: string;
  /** A mark before the value that YAML takes away: `&name` or `!name`. */
  mark: string | undefined;
  /** Position of an offset in `raw`. */
  at(index: number): Position;
}

/** A content file split into front matter and body, before any schema. */
export interface SourceFile {
  /** Path below `content/`. */
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  /** Plain front-matter value, or all of a YAML or GeoJSON file, as far as it can be read. */
  data: unknown;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
  /** Set when the file is not UTF-8: what was read of it is a guess. */
  encodingFault: EncodingFault | undefined;
  /** Set when the lines around the fields are wrong: they were read all the same. */
  frontMatterFault: FrontMatterFault | undefined;
  yamlProblems: { code: string; position: Position }[];
  /** Whether it may be published: of a file with one of these faults some is guessed, so that others can refer to it. */
  isSound: boolean;
  typed(): TypedValue[];
  /** Position of a front-matter value, or of its nearest existing parent. */
  positionOf(path: FieldPath): Position;
  /** Position of a front-matter key, for problems about the key itself. */
  positionOfKey(path: FieldPath): Position;
}
