import type { FieldPath } from '../../../schemas/walk.ts';
import { marksIn } from '../../checked-file.ts';
import { counts } from '../../fields/status.ts';
import type { ParsedFile } from '../../context.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';

/** Brackets and blanks of document numbers are typed in several ways. */
const sameKey = (value: string | number): string =>
  String(value)
    .normalize('NFKC')
    .replace(/[\s〔〕[\]【】()]/g, '')
    .toLowerCase();

interface Stated {
  source: SourceFile;
  path: FieldPath;
  field: string;
  value: string | number;
}

/**
 * A place in a list, a code or a document number that two entries have: told at both, as either may be wrong;
 * of two in one file at the later one, once for what stands there twice.
 */
export const duplicateValue = contentRule('duplicate-value', 'error', ({ files }) => {
  const stated = files.filter(({ source }) => counts(source)).flatMap(statedIn);
  const seen = new Set<string>();
  return [...Map.groupBy(stated, keyOf).values()].flatMap((group) =>
    group.flatMap((one, index) => {
      const other = group.find(({ source }) => source !== one.source) ?? group[index - 1];
      if (!other) return [];
      const within =
        other.source === one.source ? [one.source.file, ...one.path.slice(0, -1)].join('/') : undefined;
      if (within !== undefined && seen.has(within)) return [];
      if (within !== undefined) seen.add(within);
      return [finding(one, other)];
    }),
  );
});

const statedIn = (file: ParsedFile): Stated[] => {
  const { source } = file;
  return marksIn(file).marks.flatMap(({ check, path, value }) => {
    if (check !== 'unique' || (typeof value !== 'string' && typeof value !== 'number')) return [];
    return [{ source, path, field: path.filter((part) => typeof part === 'string').join('.'), value }];
  });
};

const keyOf = ({ source, field, value }: Stated): string =>
  [source.collection, source.id.split('/').slice(0, -1).join('/'), field, sameKey(value)].join('\n');

const finding = ({ source, path, field, value }: Stated, other: Stated): Finding => ({
  place: fieldPlace(source, path),
  message: `${field} ${value} ${other.source === source ? `在这个文件里写了两次，前一次在第 ${fieldPlace(source, other.path).line} 行` : `和 ${other.source.file} 的一样`}`,
  fix:
    field === 'order' ? '两处改一处，换一个没用过的数；中间可以空着' : '核对哪一处写错了；是同一份就合成一条',
});
