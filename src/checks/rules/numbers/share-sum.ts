import type { Whole } from '../../../schemas/collection.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { counts } from '../../fields/status.ts';
import { valuesAt } from '../../fields/walk.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';

interface Part {
  source: SourceFile;
  path: FieldPath;
  value: number;
  group: string;
}

/** Parts of one whole make it up. */
export const shareSum = contentRule('share-sum', 'error', ({ sources, table }) =>
  Object.entries(table).flatMap(([name, { wholes = [] }]) => {
    const own = sources.filter((source) => source.collection === name && counts(source));
    return wholes.flatMap((whole) => sumFaults(own, whole));
  }),
);

function sumFaults(sources: readonly SourceFile[], whole: Whole): Finding[] {
  const places = sources.flatMap((source) =>
    valuesAt(source.data, whole.at).map((one) => ({ source, ...one })),
  );
  // A part that is no number is told by itself; without it there is no sum.
  const unread = new Set(
    places.flatMap(({ source, value }) => (typeof value === 'number' ? [] : source.collection)),
  );
  const parts = places.flatMap(({ source, path, value }): Part[] => {
    if (typeof value !== 'number' || unread.has(source.collection)) return [];
    const beside = whole.by === undefined ? undefined : siblingAt(source, path, whole.by);
    return [{ source, path, value, group: whole.across ? '' : `${source.file}\n${beside ?? ''}` }];
  });
  return [...Map.groupBy(parts, ({ group }) => group).values()].flatMap((group) => {
    const sum = Math.round(group.reduce((total, { value }) => total + value, 0) * 1e4) / 1e4;
    const [first] = group;
    const fits = whole.atMost ? sum <= whole.total : sum === whole.total;
    if (fits || !first) return [];
    const written = group.map(({ value }) => value).join('＋');
    return [
      {
        place: fieldPlace(first.source, first.path),
        message: `${whole.what}加起来是 ${sum}，${whole.atMost ? '不能超过' : '应是'} ${whole.total}：${written}`,
        fix: '核对每一个数，改掉写错的；多一项少一项也会合不上',
      },
    ];
  });
}

function siblingAt({ data }: SourceFile, path: FieldPath, key: string): string {
  const [around] = valuesAt(data, path.slice(0, -1).map(String)).map(({ value }) => value);
  return isRecord(around) ? String(around[key]) : '';
}
