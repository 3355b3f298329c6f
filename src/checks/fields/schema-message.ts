import type { z } from 'astro/zod';
import { descriptionAt } from '../../schemas/walk.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { ParsedFile } from '../context.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { suggestion } from '../text/nearest.ts';
import { intendedAs, intendedFormat } from './intended.ts';

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
  { source, row }: Pick<ParsedFile, 'source' | 'row'>,
  issue: SchemaIssue,
  path: FieldPath,
): { message: string; fix: string } {
  const name = fieldName(path);
  const value = valueAt(source.data, path);
  const about = aboutField({ source, row }, path);
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
    return typeMessage(issue.expected, { about, name, value, typed });
  if (issue.code === 'too_small' && isDefault(issue.message)) {
    return { message: `${about} 太少，至少要 ${issue.minimum}`, fix: '补到要求的数量' };
  }
  if (issue.code === 'too_big' && isDefault(issue.message)) {
    return { message: `${about} 太大，最多 ${issue.maximum}`, fix: '改小一些' };
  }
  return { message: `${about}：${issue.message}`, fix: remedy(value, typed) };
}

/** What a value that breaks a requirement should become. */
function remedy(value: unknown, typed: string): string {
  if (typeof value === 'object') return '照前面这句改';
  const better = typeof value === 'string' ? intendedFormat(value) : undefined;
  return better === undefined ? `现在是 ${shortened(typed)}，照前面这句改` : `写成 ${better}`;
}

export const fieldName = (path: FieldPath): string =>
  path.filter((part) => typeof part === 'string').join('.') || '开头的字段';

/** The name of a field with what it means. */
export function aboutField({ source, row }: Pick<ParsedFile, 'source' | 'row'>, path: FieldPath): string {
  const meaning = descriptionAt(row.schema, source.data, path);
  return meaning ? `${fieldName(path)}（${meaning}）` : fieldName(path);
}

interface Wrong {
  about: string;
  name: string;
  value: unknown;
  typed: string;
}

/** A value of the wrong kind, with what it should most likely be. */
function typeMessage(expected: string, { about, name, value, typed }: Wrong) {
  if (expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
    const kind = typeof value === 'number' ? '数' : '“是”或“否”';
    return {
      message: `${about} 应为一段文字，没加引号的 ${typed} 会被读成${kind}`,
      fix: `加双引号，写成 "${typed}"`,
    };
  }
  const kind = typeNames[expected] ?? '别的写法';
  const better = intendedAs(expected, value, name.split('.').at(-1) ?? name);
  return {
    message: `${about} 应为${kind}，现在是${kindOf(value)}`,
    fix: better === undefined ? `改成${kind}` : `写成 ${shortened(better)}`,
  };
}

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? '一个列表'
    : typeof value === 'object'
      ? '一组字段（值里的半角冒号会把一句话拆成字段）'
      : ` ${show(value)}`;

/** As the author typed it: `1.0` is read as 1. */
const typedAt = ({ typed }: SourceFile, path: FieldPath): string | undefined =>
  typed().find(
    (item) =>
      !item.isKey && item.path.length === path.length && item.path.every((part, at) => part === path[at]),
  )?.raw;

/** Whether a field has no value. */
export const isMissing = ({ data }: SourceFile, path: FieldPath): boolean =>
  (valueAt(data, path) ?? null) === null;

/** Where an issue stands in the fields. */
export const issuePath = (issue: SchemaIssue): (string | number)[] =>
  issue.path.filter((part) => typeof part !== 'symbol');

/** Our messages are Chinese, those of zod English. */
const isDefault = (message: string): boolean => !/[\u4e00-\u9fff]/.test(message);

const show = (value: unknown): string => shortened(typeof value === 'string' ? value : JSON.stringify(value));

const shortened = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}……` : line;
};

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    data,
  );
}
