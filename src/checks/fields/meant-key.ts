import type { ParsedFile } from '../context.ts';
import { descriptionAt, fieldNamesAt } from '../../schemas/walk.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import { nearest } from '../text/nearest.ts';
import { issuePath } from './schema-message.ts';

/** The field a name that is none was most likely meant for: by its letters, or by what the field means. */
export function meantKey({ source, row }: ParsedFile, path: FieldPath, key: string): string | undefined {
  const known = fieldNamesAt(row.schema, source.data, path);
  return (
    nearest(key, known) ??
    known.find((name) => {
      const [meaning = ''] = (descriptionAt(row.schema, source.data, [...path, name]) ?? '').split(
        /[：，（]/,
      );
      return meaning === key;
    })
  );
}

/** Fields that are missing because their names were typed wrongly, as `path.name`. */
export const mistypedFields = (file: ParsedFile): ReadonlySet<string> =>
  new Set(
    file.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issuePath(issue);
      return issue.keys.flatMap((key) => {
        const meant = meantKey(file, path, key);
        return meant === undefined ? [] : [[...path, meant].join('.')];
      });
    }),
  );
