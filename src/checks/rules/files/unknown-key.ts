import { fieldNamesAt } from '../../../schemas/walk.ts';
import { meantKey } from '../../fields/meant-key.ts';
import { issuePath } from '../../fields/schema-message.ts';
import { fileRule } from '../../rule.ts';
import { asked } from '../../text/nearest.ts';

export const unknownKey = fileRule('unknown-key', 'error', (file) =>
  file.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issuePath(issue);
    return issue.keys.map((key) => ({
      place: { file: file.source.file, ...file.source.positionOfKey([...path, key]) },
      ...told(key, meantKey(file, path, key), fieldNamesAt(file.row.schema, file.source.data, path)),
    }));
  }),
);

/** In a list in braces, a comma inside a number begins the next field. */
function told(key: string, meant: string | undefined, known: readonly string[]) {
  if (/^\d+$/.test(key))
    return { message: `数里的逗号把后面的 ${key} 拆开了`, fix: '数里不写逗号，例如 12000' };
  return {
    message: `没有字段 ${key}${asked(meant)}`,
    fix: meant ? `改成 ${meant}；不要这个字段就删掉` : `这里可以写：${known.join('、')}；不要就删掉`,
  };
}
