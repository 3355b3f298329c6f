import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';
import { hasPlainPath } from '../../fields/plain-name.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { nameKey } from '../../../schemas/name-key.ts';
import { ownedNames } from '../../text/owned-names.ts';

/** An alias leads to one page. Two pages of different kinds may share a title, as a method and its term do. */
export const duplicateAlias = contentRule('duplicate-alias', 'error', (whole) => {
  const context = { ...whole, sources: whole.sources.filter(hasPlainPath) };
  const titles = ownedNames(context, 'title');
  const aliases = new Map<string, SourceFile>();
  return context.sources.flatMap((source) =>
    undeclaredAliases(source).flatMap(({ alias, index }) => {
      const key = nameKey(alias);
      if (key === nameKey(titleOf(source)))
        return [
          {
            place: fieldPlace(source, ['aliases', index]),
            message: `别名“${alias}”就是这一页的标题`,
            fix: '删掉它；标题本来就搜得到，别名写标题以外的叫法',
          },
        ];
      const first = titles.get(key)?.find((other) => other !== source) ?? aliases.get(key);
      if (!aliases.has(key)) aliases.set(key, source);
      if (first === undefined || first === source) return [];
      return [
        {
          place: fieldPlace(source, ['aliases', index]),
          message: `别名“${alias}”已经被 ${first.file} 用了`,
          fix: '删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
        },
      ];
    }),
  );
});

const titleOf = ({ data }: SourceFile): string => {
  const title = isRecord(data) ? data['title'] : undefined;
  return typeof title === 'string' ? title : '';
};

/** Aliases not declared ambiguous; the schema reports whatever else stands in these fields. */
function undeclaredAliases({ data }: SourceFile): { alias: string; index: number }[] {
  const field = (key: string): unknown => (isRecord(data) ? data[key] : undefined);
  const [aliases, ambiguous] = [field('aliases'), field('ambiguous')];
  const declared = Array.isArray(ambiguous)
    ? ambiguous.map((item: unknown) => (isRecord(item) ? item['alias'] : undefined))
    : [];
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string' && !declared.includes(alias) ? [{ alias, index }] : [],
  );
}
