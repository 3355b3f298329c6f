import type { CollectionName } from './index.ts';
import type { FieldPath } from './walk.ts';

export interface Position {
  /** 1-based line in the whole file. */
  line: number;
  /** 1-based column, counted in UTF-16 units. */
  column: number;
}

/** A content file split into front matter and body, before any schema. */
export interface SourceFile {
  /** Path below `content/`. */
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  /** Plain front-matter value, or all of a YAML or GeoJSON file; `undefined` when it is not readable. */
  data: unknown;
  body: string;
  /** Lines before the body. */
  bodyLine: number;
  yamlProblems: { code: string; position: Position }[];
  /** Position of a front-matter value, or of its nearest existing parent. */
  positionOf(path: FieldPath): Position;
  /** Position of a front-matter key, for problems about the key itself. */
  positionOfKey(path: FieldPath): Position;
}
