import { isRecord } from '../../../schemas/is-record.ts';
import { listsIn } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Fields a list item is known by, most telling first; `reference` fields of a schema come before them. */
const namedBy: readonly (readonly string[])[] = [
  ['fact'],
  ['part'],
  ['term'],
  ['metric', 'segment'],
  ['name'],
  ['title'],
  ['text'],
  ['statement'],
  ['ask'],
  ['cause'],
];

/** The same word, reference or line twice in one list; items with an `id` are told apart by it. */
export const repeatedItem = fileRule('repeated-item', 'error', ({ source, links, issues }) => {
  if (source.collection === 'regionMaps') return [];
  const references = new Map(
    links
      .filter(({ link }) => link.kind === 'entry' || link.kind === 'entryKey')
      .map(({ path, value }) => [path.join('\n'), value]),
  );
  const told = new Set(issues.map(({ path }) => path.join('\n')));
  return listsIn(source.data).flatMap(({ path, items }) => {
    if (told.has(path.join('\n'))) return [];
    const seen = new Map<string, number>();
    return items.flatMap((item, index) => {
      const known = isRecord(item)
        ? recordName(item, (key) => references.get([...path, index, key].join('\n')))
        : scalarName(item);
      if (known === undefined) return [];
      const first = seen.get(known.join('\n'));
      if (first === undefined) seen.set(known.join('\n'), index);
      if (first === undefined) return [];
      const list = path.filter((part) => typeof part === 'string').join('.');
      return {
        place: fieldPlace(source, [...path, index]),
        message: `${list} 里“${known.join('，').slice(0, 40)}”写了两次（第 ${first + 1} 项和第 ${index + 1} 项）`,
        fix: '删掉一处；本来要写别的，就改成要写的那个',
      };
    });
  });
});

/** Readings may name an entry twice with other sections; list items with an `id` are no business of this rule. */
function recordName(
  item: Record<string, unknown>,
  reference: (key: string) => string | undefined,
): string[] | undefined {
  if ('id' in item || 'from' in item) return undefined;
  const pointing = Object.keys(item).flatMap((key) => reference(key) ?? []);
  if (pointing.length > 0) {
    const { anchor } = item;
    return typeof anchor === 'string' && anchor !== '' ? [...pointing, anchor] : pointing;
  }
  for (const keys of namedBy) {
    const values = keys.map((key) => item[key]);
    if (values.every((value) => typeof value === 'string')) return values;
  }
  return undefined;
}

const scalarName = (item: unknown): string[] | undefined =>
  typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : undefined;
