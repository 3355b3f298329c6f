import { isRecord } from '../fields/is-record.ts';
import { contentRule } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import type { CheckSource } from '../source.ts';

export const duplicateAlias = contentRule('duplicate-alias', 'error', ({ sources }) => {
  const products = sources.filter(({ collection }) => collection === 'products');
  const owner = new Map<unknown, string>(products.map(({ data, file }) => [field(data, 'title'), file]));
  return products.flatMap((source) =>
    undeclaredAliases(source).flatMap(({ alias, index }) => {
      const first = owner.get(alias);
      owner.set(alias, first ?? source.file);
      if (first === undefined) return [];
      return [
        {
          place: fieldPlace(source, ['aliases', index]),
          message: `别名“${alias}”已经被 ${first} 用了`,
          fix: '删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
        },
      ];
    }),
  );
});

const field = (data: unknown, key: string): unknown => (isRecord(data) ? data[key] : undefined);

/** Aliases not declared ambiguous; the schema reports whatever else stands in these fields. */
function undeclaredAliases({ data }: CheckSource): { alias: string; index: number }[] {
  const aliases = field(data, 'aliases');
  const ambiguous = field(data, 'ambiguous');
  const declared = Array.isArray(ambiguous) ? ambiguous.map((item) => field(item, 'alias')) : [];
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string' && !declared.includes(alias) ? [{ alias, index }] : [],
  );
}
