import { marksOf } from '../../schemas/links.ts';
import { counts } from '../fields/status.ts';
import { contentRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import type { CheckSource } from '../source.ts';

/** Brackets and blanks of document numbers are typed in several ways. */
const sameKey = (value: string | number): string =>
  String(value)
    .normalize('NFKC')
    .replace(/[\s〔〕[\]【】()]/g, '')
    .toLowerCase();

/** A place in a list, a code or a document number that another entry has too. */
export const duplicateValue = contentRule('duplicate-value', 'error', ({ files }) => {
  const seen = new Map<string, CheckSource>();
  return files
    .filter(({ source }) => counts(source))
    .flatMap(({ source, row }) =>
      marksOf(row.schema, source.data).flatMap(({ check, path, value }): Finding[] => {
        if (check !== 'unique' || (typeof value !== 'string' && typeof value !== 'number')) return [];
        const field = path.filter((part) => typeof part === 'string').join('.');
        const folder = source.id.split('/').slice(0, -1).join('/');
        const key = [source.collection, folder, field, sameKey(value)].join('\n');
        const first = seen.get(key);
        if (!first) seen.set(key, source);
        if (!first) return [];
        return [
          {
            place: fieldPlace(source, path),
            message: `${field} ${value} ${first === source ? '在前面' : `在 ${first.file} 里`}用过了`,
            fix:
              field === 'order' ? '换一个没用过的数；中间可以空着' : '核对哪一处写错了；是同一份就合成一条',
          },
        ];
      }),
    );
});
