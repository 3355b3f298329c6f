import { isAlias, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import type { TypedValue } from '../schemas/source-file.ts';
import type { FieldPath } from '../schemas/walk.ts';

/** A name or value as it was typed, by its offset in the text of the document. */
export type TypedScalar = Omit<TypedValue, 'at'> & { offset: number };

/** Every name and value of a document, in the order of the text. */
export function typedScalars(document: Document, text: string): TypedScalar[] {
  const found: TypedScalar[] = [];
  const add = (node: Scalar, path: FieldPath, isKey: boolean): void => {
    const [start, end] = node.range ?? [0, 0];
    const mark = node.anchor ? `&${node.anchor}` : node.tag;
    const common = { path, isKey, style: node.type ?? 'PLAIN', value: node.value };
    found.push({ ...common, raw: text.slice(start, end), offset: start, rest: restAt(end), mark });
  };
  const restAt = (end: number): string => {
    const stop = text.indexOf('\n', end);
    return text.slice(end, stop < 0 ? undefined : stop);
  };
  const walk = (node: unknown, path: FieldPath): void => {
    if (isScalar(node)) add(node, path, false);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isMap(node))
      for (const { key, value } of node.items) {
        const inner = [...path, isScalar(key) ? String(key.value) : ''];
        if (isScalar(key)) add(key, inner, true);
        walk(value, inner);
      }
  };
  walk(document.contents, []);
  return found;
}

/** Where an alias stands that nobody defined. */
export function aliasOffset(document: Document.Parsed): number {
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

/** Where the value at a path stands, or its nearest existing parent. */
export function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const start = rangeStart(document.getIn(path.slice(0, length), true));
    if (start !== undefined) return start;
  }
  return rangeStart(document.contents) ?? 0;
}

/** Where the name at a path stands. */
export function keyOffsetOf(document: Document, path: FieldPath): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pairs = isMap(parent) ? parent.items : [];
  const pair = pairs.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return pair ? (rangeStart(pair.key) ?? 0) : offsetOf(document, path);
}

const rangeStart = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
