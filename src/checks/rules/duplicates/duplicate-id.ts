import { isRecord } from '../../../schemas/is-record.ts';
import { listsIn } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** The same `id` twice in one list, or the same flow twice in a chain. */
export const duplicateId = fileRule('duplicate-id', 'error', ({ source }) =>
  source.collection === 'regionMaps'
    ? []
    : listsIn(source.data).flatMap(({ path, items }) => {
        const key = path.filter((part) => typeof part === 'string').join('.');
        return repeated(key, items).map(({ id, index }) => ({
          place: fieldPlace(source, [...path, index]),
          message: `${key} 里 ${id} 出现了两次`,
          fix: '删掉一条，或改成不同的标识',
        }));
      }),
);

function repeated(key: string, list: readonly unknown[]): { id: string; index: number }[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const id = identity(key, item);
    if (id === undefined) return [];
    if (seen.has(id)) return [{ id, index }];
    seen.add(id);
    return [];
  });
}

function identity(key: string, item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const id = key === 'edges' ? [item['from'], item['to'], item['kind']].join(' → ') : item['id'];
  return typeof id === 'string' ? id : undefined;
}
