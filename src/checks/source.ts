import type { CollectionName } from '../schemas/index.ts';
import type { FieldPath } from '../schemas/links.ts';
import type { Place } from './place.ts';

type Position = Pick<Place, 'line' | 'column'>;

/** A name or value of the fields as it was typed. */
export interface TypedValue {
  path: FieldPath;
  isKey: boolean;
  /** `PLAIN`, `QUOTE_DOUBLE`, `QUOTE_SINGLE`, `BLOCK_FOLDED` or `BLOCK_LITERAL`. */
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

/** What the checks need to know of a content file; the Node loader provides it. */
export interface CheckSource {
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  data: unknown;
  body: string;
  bodyLine: number;
  /** Set when the file is not UTF-8: `encoding` is what it seems to be; what was read is a guess. */
  encodingFault: (Position & { encoding: string | undefined }) | undefined;
  /** Set when the lines around the fields are wrong; the fields were read all the same. */
  frontMatterFault:
    | (Position & { kind: 'blank-first' | 'opening' | 'no-opening' | 'closing' | 'no-closing' | 'none' })
    | undefined;
  /** Whether it was read without such faults: a broken file is told so, not what it lacks. */
  isSound: boolean;
  typed(): TypedValue[];
  yamlProblems: { code: string; position: Position }[];
  positionOf(path: FieldPath): Position;
  positionOfKey(path: FieldPath): Position;
}

/** Place of a field's value. */
export const fieldPlace = (source: CheckSource, path: FieldPath): Place => ({
  file: source.file,
  ...source.positionOf(path),
});
