import { formerIds, wholeOf, writtenFormerIds } from '../../../domain/former-ids.ts';
import { entryPath } from '../../../domain/urls.ts';
import { isPaged } from '../../../schemas/collection.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import type { CheckContext } from '../../context.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Told = Omit<Finding, 'place'>;

/** An id stands for one entry for ever: printed pages, bookmarks and letters have its address. Retired entries keep theirs. */
export const reusedId = contentRule('reused-id', 'error', (context) => {
  const owners = formerOwners(context);
  return context.sources.flatMap((source) =>
    writtenFormerIds(source.data).flatMap((former, index) => {
      const told = judge(former, source, context, owners);
      return told ? [{ place: fieldPlace(source, ['formerIds', index]), ...told }] : [];
    }),
  );
});

const keyOf = (collection: string, id: string): string => `${collection}:${id}`;

/** The files that say an id was theirs, also through the former name of their industry. */
function formerOwners({ sources, byId, table }: CheckContext): ReadonlyMap<string, readonly SourceFile[]> {
  const claims = formerIds(sources, table).map(({ collection, former, id }) => ({
    key: keyOf(collection, former),
    owner: byId.get(collection)?.get(id),
  }));
  const byKey = Map.groupBy(claims, ({ key }) => key);
  return new Map([...byKey].map(([key, list]) => [key, list.flatMap(({ owner }) => owner ?? [])]));
}

function judge(
  former: string,
  source: SourceFile,
  { byId, table, paths }: CheckContext,
  owners: ReadonlyMap<string, readonly SourceFile[]>,
): Told | undefined {
  const { collection, id, file } = source;
  const row = table[collection];
  if (former === id)
    return { message: `曾用标识 ${former} 就是现在的标识`, fix: '删掉它；这里只写改名以前的标识' };
  const whole = wholeOf(collection, table);
  if (whole && !isPaged(row))
    return {
      message: `${row.label}跟着${table[whole].label}走，没有自己的曾用标识：${former}`,
      fix: `删掉它；改名写在那一篇${table[whole].label}里`,
    };
  if (!hasFormOf(former, id, row.file))
    return { message: `曾用标识 ${former} 不像${row.label}的标识`, fix: `写成 ${id} 的样子` };
  const now = byId.get(collection)?.get(former);
  if (now) return { message: `曾用标识 ${former} 现在是 ${now.file} 的标识`, fix: renameIt };
  const other = owners.get(keyOf(collection, former))?.find((one) => one.file !== file);
  if (other)
    return {
      message: `曾用标识 ${former} 在 ${other.file} 里也写了`,
      fix: '只留在真正用过它的那一篇，另一篇删掉',
    };
  const path = entryPath(collection, former, row);
  if (isPaged(row) && paths.has(path))
    return { message: `曾用标识 ${former} 的地址 ${path} 是另一页`, fix: '核对旧标识，写错了就改' };
  return undefined;
}

const renameIt = '给那一篇换一个没用过的标识；这里确实写错了，就删掉';

/** Whether a file of the collection could have had the id. */
function hasFormOf(former: string, id: string, file: RegExp): boolean {
  const depth = (one: string) => one.split('/').length;
  return file.source.includes('(.+)') || depth(former) === depth(id);
}
