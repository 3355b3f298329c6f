import { isPaged } from '../../../schemas/collection.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';
import { hasPlainPath } from '../../fields/plain-name.ts';
import { fieldPlace } from '../../source.ts';
import type { ParsedFile } from '../../context.ts';

export const duplicateTitle = contentRule('duplicate-title', 'error', ({ files }) => {
  const first = new Map<string, string>();
  return files
    .filter(({ source }) => hasPlainPath(source))
    .flatMap((parsed) => {
      const { source } = parsed;
      const title = titleOf(parsed);
      if (title === undefined) return [];
      const key = `${scopeOf(parsed)}:${title}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, source.file);
        return [];
      }
      return [
        {
          place: fieldPlace(source, ['title']),
          message: `标题“${title}”和 ${other} 重复`,
          fix: '改一个标题，让读者在搜索里分得开',
        },
      ];
    });
});

/** The title of an entry that has a page. */
function titleOf({ source: { data }, row }: ParsedFile): string | undefined {
  const title = isRecord(data) && isPaged(row) ? data['title'] : undefined;
  return typeof title === 'string' ? title : undefined;
}

/** Pages below different industries may share a title. */
const scopeOf = ({ source: { collection, id }, row }: ParsedFile): string =>
  row.industry === 'id' && id.includes('/') ? `${collection}:${id.split('/')[0] ?? ''}` : collection;
