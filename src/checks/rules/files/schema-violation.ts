import type { CheckedFile } from '../../checked-file.ts';
import type { CheckContext } from '../../context.ts';
import { exampleOf } from '../../fields/example.ts';
import { mistypedFields } from '../../fields/meant-key.ts';
import { aboutField, fieldName, isMissing, issuePath, schemaMessage } from '../../fields/schema-message.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { FieldPath } from '../../../schemas/walk.ts';

/**
 * What an id that names nothing looks like is told by the rule about what it should name, and a field
 * whose name was typed wrongly by `unknown-key`.
 */
export const schemaViolation = contextRule('schema-violation', 'error', (file, context) => {
  const named = new Set(file.links.map(({ path }) => path.join('.')));
  const mistyped = mistypedFields(file);
  const told = file.issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => ({ issue, path: issuePath(issue) }))
    .filter(({ issue, path }) => issue.code !== 'invalid_format' || !named.has(path.join('.')))
    .filter(({ path }) => !mistyped.has(path.join('.')));
  const isGap = ({ path }: { path: FieldPath }): boolean => isMissing(file.source, path);
  const gaps = Map.groupBy(told.filter(isGap), ({ path }) => path.slice(0, -1).join('.'));
  return [
    ...[...gaps.values()].map((group) =>
      gapFinding(
        file,
        context,
        group.map(({ path }) => path),
      ),
    ),
    ...told
      .filter((one) => !isGap(one))
      .map(({ issue, path }) => ({
        place: fieldPlace(file.source, path),
        ...schemaMessage(file, issue, path),
      })),
  ];
});

/** Fields that one group of fields lacks: told together, as they are filled in together. */
function gapFinding(file: CheckedFile, { files }: CheckContext, paths: readonly FieldPath[]): Finding {
  const [first = [], ...others] = paths;
  const place = fieldPlace(file.source, first);
  const example = exampleOf(file, first, files);
  if (others.length === 0)
    return {
      place,
      message: `缺少 ${aboutField(file, first)}`,
      fix: `补上 ${fieldName(first)}${example.written ? `，例如 ${example.written}` : ''}`,
    };
  const names = paths.map((path) => aboutField(file, path));
  return {
    place,
    message: `缺少 ${paths.length} 个字段：${names.join('、')}`,
    fix: `一个个补上${example.file ? `，写法照 content/${example.file}` : ''}`,
  };
}
