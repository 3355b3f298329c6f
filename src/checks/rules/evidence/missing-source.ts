import type { FieldPath } from '../../../schemas/walk.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import type { Collection } from '../../../schemas/collection.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

export const missingSource = fileRule('missing-source', 'error', ({ source, row }) => {
  const paths: FieldPath[] = [];
  if (isRecord(source.data)) collectUnsourced(source.data, [], hasOwn(source.data, row), paths);
  return paths.map((path) => ({
    place: fieldPlace(source, [...path, 'basis']),
    message: '写了有来源，却没有来源编号',
    fix:
      row.ownSources === 'evidence' && path.length === 0
        ? '在 evidence 里记下看过的页面，或把 basis 改成 general'
        : '补上 sources，或把 basis 改成 general',
  }));
});

const hasOwn = (data: Record<string, unknown>, { ownSources }: Collection): boolean =>
  ownSources === true || (ownSources !== undefined && [data[ownSources] ?? []].flat().length > 0);

/**
 * Adds to `found` the path of every statement, at any depth, that claims a source and names none.
 * @param exempt whether the value itself may go without
 */
function collectUnsourced(value: object, path: FieldPath, exempt: boolean, found: FieldPath[]): void {
  if (isRecord(value) && claimsSource(value) && !namesSource(value) && !exempt) found.push(path);
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (typeof item !== 'object' || item === null) continue;
    collectUnsourced(item, [...path, Array.isArray(value) ? Number(key) : key], false, found);
  }
}

const claimsSource = ({ basis }: Record<string, unknown>): boolean =>
  basis === 'sourced' || basis === 'general+sourced';

/** A question names the entry it rests on, which has sources of its own. */
const namesSource = ({ sources, source, from }: Record<string, unknown>): boolean =>
  isRecord(from) ||
  [sources, source].some((item) => (Array.isArray(item) ? item.length > 0 : item !== undefined));
