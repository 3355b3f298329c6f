import type { FieldPath } from '../../schemas/walk.ts';
import type { Place } from '../../domain/place.ts';
import type { SourceFile } from '../../schemas/source-file.ts';

/** A piece of text an author wrote, with the place of any offset inside it. */
export interface AuthorText {
  value: string;
  /** The field it stands in; nothing for the body. */
  path?: FieldPath;
  at(offset: number): Place;
}

const notProse = new Set(['url', 'file', 'id', 'formula', 'pinyin', 'map', 'english', 'seal']);

/** Front-matter strings (without ids, addresses and formulas) and the lines of the body outside code. */
export function authorTexts(source: SourceFile): AuthorText[] {
  const front = strings(source.data, [])
    .filter(
      ({ path }) => !isQuotedReport(source, path) && !isExpression(source, path) && !isTyped(source, path),
    )
    .map(({ path, value }) => ({
      value,
      path,
      at: (offset: number) => placeInValue(source, path, value, offset),
    }));
  let fenced = false;
  const body = source.body.split('\n').flatMap((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || /^\s*(```|~~~)/.test(line)) return [];
    const value = line.replace(/`[^`]*`|\]\([^)]*\)/g, (found) => ' '.repeat(found.length));
    return [
      {
        value,
        at: (offset: number) => ({
          file: source.file,
          line: source.bodyLine + index + 1,
          column: offset + 1,
        }),
      },
    ];
  });
  return [...front, ...body];
}

/** A rule page quotes a report, with the very mistake the rule is about. */
const isQuotedReport = (source: SourceFile, path: FieldPath): boolean =>
  source.collection === 'guide' && path[0] === 'example';

/** What readers typed stays as they typed it. */
const isTyped = (source: SourceFile, path: FieldPath): boolean =>
  source.collection === 'searchMisses' && path[0] === 'misses';

/** Expressions of the compliance pack are written in signs of their own. */
const isExpression = (source: SourceFile, path: FieldPath): boolean =>
  ['complianceRules', 'complianceWords', 'complianceParts'].includes(source.collection) &&
  path.some((part) =>
    ['expressions', 'exceptions', 'context', 'subjects', 'negation', 'words'].includes(String(part)),
  );

function strings(value: unknown, path: FieldPath): { path: FieldPath; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    notProse.has(key) ? [] : strings(item, [...path, key]),
  );
}

/** Column inside a value that stands on one line; its start when the value is folded or quoted apart. */
export function placeInValue(source: SourceFile, path: FieldPath, value: string, offset: number): Place {
  const { line, column } = source.positionOf(path);
  const text = source.text.split('\n')[line - 1] ?? '';
  const start = text.indexOf(value.split('\n')[0] ?? '', column - 1);
  return { file: source.file, line, column: start < 0 ? column : start + offset + 1 };
}
