import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { namesIn, rows } from '../schemas/index.ts';
import type { CollectionName, Collections } from '../schemas/index.ts';
import type { Position, SourceFile } from '../schemas/source-file.ts';
import type { FieldPath } from '../schemas/walk.ts';
import { jsonValueOf } from './json-value.ts';
import type { ReadValue } from './json-value.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Which collection and id a path below `content/` stands for. */
export function placeOf(
  file: string,
  table: Collections = rows,
): { collection: CollectionName; id: string } | undefined {
  for (const collection of namesIn(table)) {
    const match = table[collection].file.exec(file);
    if (match) return { collection, id: match.slice(1).join('/') };
  }
  return undefined;
}

/** A byte order mark, which some editors put first, is no part of the text. */
export const withoutMark = (content: string): string => content.replace(/^\uFEFF/, '');

/** @returns `undefined` when the path belongs to no collection. */
export function readSource(file: string, content: string, table: Collections = rows): SourceFile | undefined {
  const place = placeOf(file, table);
  if (!place) return undefined;
  const text = withoutMark(content);
  const isGeoJson = file.endsWith('.geojson');
  const isYaml = isGeoJson || file.endsWith('.yaml');
  const match = isYaml ? null : frontMatter.exec(text);
  const yaml = isYaml ? text : (match?.[1] ?? '');
  const lineOffset = isYaml ? 0 : 1;
  const bodyStart = match?.[0].length ?? 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: Math.max(col, 1) };
  };
  const read = isGeoJson ? jsonValueOf(text) : valueOf(document);
  return {
    file,
    ...place,
    text,
    data: read.data,
    body: isYaml ? '' : text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length - 1,
    yamlProblems: read.problems.map(({ code, offset }) => ({ code, position: at(offset) })),
    positionOf: (path) => at(offsetOf(document, path)),
    positionOfKey: (path) => at(keyOffsetOf(document, path)),
  };
}

/** The plain value, or why there is none: an unquoted leading `*` reads as an alias nobody defined. */
function valueOf(document: Document.Parsed): ReadValue {
  if (document.errors.length > 0)
    return {
      data: undefined,
      problems: document.errors.map(({ code, pos }) => ({ code, offset: pos[0] })),
    };
  try {
    return { data: document.toJS() ?? {}, problems: [] };
  } catch {
    return { data: undefined, problems: [{ code: 'UNRESOLVED_ALIAS', offset: aliasOffset(document) }] };
  }
}

function aliasOffset(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, node) => {
      if (node.resolve(document)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== undefined) return start;
  }
  return rangeStart(document.contents) ?? 0;
}

function keyOffsetOf(document: Document, path: FieldPath): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const items = hasItems(parent) ? parent.items : [];
  for (const pair of items) {
    if (isPair(pair) && isScalarValue(pair.key, path.at(-1))) return rangeStart(pair.key) ?? 0;
  }
  return offsetOf(document, path);
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range[0] as number)
    : undefined;
const hasItems = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
const isPair = (node: unknown): node is { key: unknown } =>
  typeof node === 'object' && node !== null && 'key' in node;
const isScalarValue = (node: unknown, value: unknown): boolean =>
  typeof node === 'object' && node !== null && 'value' in node && node.value === value;
