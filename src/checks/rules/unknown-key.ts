import { fieldNamesAt } from '../../schemas/walk.ts';
import { issuePath } from '../fields/schema-message.ts';
import { fileRule } from '../rule.ts';
import { suggestion } from '../text/nearest.ts';

export const unknownKey = fileRule('unknown-key', 'error', ({ source, row, issues }) =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issuePath(issue);
    const known = fieldNamesAt(row.schema, source.data, path);
    return issue.keys.map((key) => ({
      place: { file: source.file, ...source.positionOfKey([...path, key]) },
      message: `没有字段 ${key}${suggestion(key, known)}`,
      fix: `这里可以写：${known.join('、')}`,
    }));
  }),
);
