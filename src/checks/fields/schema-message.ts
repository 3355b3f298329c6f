import type { z } from 'astro/zod';
import { descriptionAt } from '../../schemas/walk.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { ParsedFile } from '../context.ts';
import { suggestion } from '../text/nearest.ts';

export type SchemaIssue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: '一段文字',
  number: '一个数',
  int: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表（每行以 - 开头）',
  object: '一组字段',
  record: '一组字段',
};

/** What is wrong with a value, in words an author understands. */
export function schemaMessage(
  { source, row }: ParsedFile,
  issue: SchemaIssue,
  path: FieldPath,
): { message: string; fix: string } {
  const name = path.filter((part) => typeof part === 'string').join('.') || '开头的字段';
  const value = valueAt(source.data, path);
  const meaning = descriptionAt(row.schema, source.data, path);
  const about = meaning ? `${name}（${meaning}）` : name;
  if (value === undefined || value === null) return { message: `缺少 ${about}`, fix: `补上 ${name}` };
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return {
      message: `${about} 不能是 ${show(value)}${suggestion(show(value), allowed)}`,
      fix: `可以写：${allowed.join('、')}`,
    };
  }
  if (issue.code === 'invalid_type' && isDefault(issue.message)) {
    return {
      message: `${about} 应为${typeNames[issue.expected] ?? issue.expected}，现在是 ${show(value)}`,
      fix: `改成${typeNames[issue.expected] ?? issue.expected}`,
    };
  }
  if (issue.code === 'too_small' && isDefault(issue.message)) {
    return { message: `${about} 太少，至少要 ${issue.minimum}`, fix: '补到要求的数量' };
  }
  if (issue.code === 'too_big' && isDefault(issue.message)) {
    return { message: `${about} 太大，最多 ${issue.maximum}`, fix: '改小一些' };
  }
  return { message: `${about}：${issue.message}`, fix: `现在是 ${show(value)}，请按提示改` };
}

/** Where an issue stands in the fields. */
export const issuePath = (issue: SchemaIssue): (string | number)[] =>
  issue.path.filter((part) => typeof part !== 'symbol');

/** zod's own messages are English; ours are Chinese. */
const isDefault = (message: string): boolean => !/[\u4e00-\u9fff]/.test(message);

const show = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    data,
  );
}
