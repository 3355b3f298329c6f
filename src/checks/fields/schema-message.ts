import type { z } from 'astro/zod';
import { descriptionAt } from '../../schemas/walk.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { ParsedFile } from '../context.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
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
  const typed = typeof value === 'string' ? value : (typedAt(source, path) ?? show(value));
  if (issue.code === 'invalid_type' && isDefault(issue.message))
    return typeMessage(issue.expected, about, value, typed);
  if (issue.code === 'too_small' && isDefault(issue.message)) {
    return { message: `${about} 太少，至少要 ${issue.minimum}`, fix: '补到要求的数量' };
  }
  if (issue.code === 'too_big' && isDefault(issue.message)) {
    return { message: `${about} 太大，最多 ${issue.maximum}`, fix: '改小一些' };
  }
  return { message: `${about}：${issue.message}`, fix: `现在是 ${typed.slice(0, 40)}，请按提示改` };
}

/** A value of the wrong kind, with what it should most likely be. */
function typeMessage(expected: string, about: string, value: unknown, typed: string) {
  if (expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
    const kind = typeof value === 'number' ? '数' : '“是”或“否”';
    return {
      message: `${about} 应为一段文字，没加引号的 ${typed} 会被读成${kind}`,
      fix: `加双引号，写成 "${typed}"`,
    };
  }
  const name = typeNames[expected] ?? expected;
  const better = intended(expected, value);
  return {
    message: `${about} 应为${name}，现在是 ${show(value)}`,
    fix: better === undefined ? `改成${name}` : `写成 ${better}`,
  };
}

/** As the author typed it: `1.0` is read as 1. */
const typedAt = ({ typed }: SourceFile, path: FieldPath): string | undefined =>
  typed().find(
    (item) =>
      !item.isKey && item.path.length === path.length && item.path.every((part, at) => part === path[at]),
  )?.raw;

const answers: Record<string, string> = {
  yes: 'true',
  on: 'true',
  是: 'true',
  no: 'false',
  off: 'false',
  否: 'false',
};

/** What a word most likely means where a number or a yes or no belongs. */
function intended(expected: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (expected === 'boolean') return answers[value.toLowerCase()];
  if (expected !== 'number' && expected !== 'int') return undefined;
  const plain = value.normalize('NFKC').replace(/[,_\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined;
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
