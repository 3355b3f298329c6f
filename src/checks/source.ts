import type { CollectionName } from '../schemas/index.ts';
import type { FieldPath } from '../schemas/links.ts';
import type { Place } from '../domain/place.ts';

/** What the checks need to know of a content file; the Node loader provides it. */
export interface CheckSource {
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  data: unknown;
  body: string;
  bodyLine: number;
  yamlProblems: { code: string; position: { line: number; column: number } }[];
  positionOf(path: FieldPath): { line: number; column: number };
  positionOfKey(path: FieldPath): { line: number; column: number };
}

/** Place of a field's value. */
export const fieldPlace = (source: CheckSource, path: FieldPath): Place => ({
  file: source.file,
  ...source.positionOf(path),
});
