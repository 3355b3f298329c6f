import type { SourceFile } from '../schemas/source-file.ts';
import type { FieldPath } from '../schemas/walk.ts';
import type { Place } from '../domain/place.ts';

/** Place of a field's value. */
export const fieldPlace = (source: SourceFile, path: FieldPath): Place => ({
  file: source.file,
  ...source.positionOf(path),
});
