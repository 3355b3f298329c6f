import type { FieldPath } from '../../../schemas/walk.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

interface Figure {
  path: FieldPath;
  fields: Record<string, unknown>;
}

export const numberWithoutUnit = fileRule('number-without-unit', 'error', ({ source }) =>
  recordsIn(source.data, 'claims', [])
    .flatMap((claim) => [claim, ...recordsIn(claim.fields, 'inputs', claim.path)])
    .filter(({ fields }) => fields['unit'] === undefined)
    .map(({ path, fields }) => ({
      place: fieldPlace(source, [...path, 'value']),
      message: `${String(fields['value'])} 没有单位`,
      fix: '补上 unit，例如 万元、%、天',
    })),
);

/** The groups of fields in a list; the schema reports whatever else stands there. */
function recordsIn(parent: unknown, key: string, path: FieldPath): Figure[] {
  const list: unknown = isRecord(parent) ? parent[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown, index) =>
    isRecord(fields) ? [{ path: [...path, key, index], fields }] : [],
  );
}
