import { collections } from '../../schemas/index.ts';
import type { CheckContext, CheckSource } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { schemaMessage } from '../schema-message.ts';

/** yaml-syntax, schema-violation, unknown-key, unknown-file. */
export function structure(context: CheckContext): Problem[] {
  return [...context.unowned.map(unknownFile), ...context.sources.flatMap(fileProblems)];
}

const unknownFile = (file: string): Problem =>
  problem(
    'unknown-file',
    { file, line: 1, column: 1 },
    `没有哪类内容收这个文件`,
    '放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml',
  );

/** Codes of the yaml library in words. */
const yamlMessages: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号，却没有加引号',
  MISSING_CHAR: '引号或括号没有成对',
  BAD_INDENT: '缩进不齐',
  DUPLICATE_KEY: '同一个字段写了两次',
  UNRESOLVED_ALIAS: '值以星号开头，却没有加引号',
  TAB_AS_INDENT: '缩进用了制表符',
};

function fileProblems(source: CheckSource): Problem[] {
  if (source.yamlProblems.length > 0) {
    // `region-map` says what is wrong with JSON.
    if (source.collection === 'regionMaps') return [];
    return source.yamlProblems.map(({ code, position }) =>
      problem(
        'yaml-syntax',
        { file: source.file, ...position },
        `开头的字段读不懂：${yamlMessages[code] ?? '格式不对'}`,
        '检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号',
      ),
    );
  }
  const parsed = collections[source.collection].schema.safeParse(source.data);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') {
      const { message, fix } = schemaMessage(source, issue, path);
      return [problem('schema-violation', { file: source.file, ...source.positionOf(path) }, message, fix)];
    }
    const known = knownKeys(collections[source.collection].schema, path);
    return issue.keys.map((key) =>
      problem(
        'unknown-key',
        { file: source.file, ...source.positionOfKey([...path, key]) },
        `没有字段 ${key}${suggestion(key, known)}`,
        `这里可以写：${known.join('、')}`,
      ),
    );
  });
}

interface Def {
  shape?: Record<string, unknown>;
  innerType?: unknown;
  element?: unknown;
}

/** Keys the schema allows at a path. */
function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
  let current: unknown = schema;
  const def = () => (current as { _zod: { def: Def } })._zod.def;
  const unwrap = () => {
    while (def().innerType) current = def().innerType;
  };
  for (const part of path) {
    unwrap();
    current = typeof part === 'number' ? def().element : def().shape?.[part];
    if (!current) return [];
  }
  unwrap();
  return Object.keys(def().shape ?? {});
}
