import type { z } from 'astro/zod';
import type { FieldLink, FieldPromise } from './fields.ts';
import type { CollectionName } from './index.ts';

export type FieldPath = readonly (string | number)[];
/** What a field points at; that its target is a collection, a test of the table proves. */
export type Link = FieldLink<CollectionName>;
export interface LinkValue {
  path: FieldPath;
  link: Link;
  value: string;
}

type Schema = z.core.$ZodType;
interface Def {
  type: string;
  innerType?: Schema;
  in?: Schema;
  element?: Schema;
  valueType?: Schema;
  shape?: Record<string, Schema>;
}

/** A value whose field points somewhere or makes a promise. */
export interface MarkedValue {
  path: FieldPath;
  link?: Link;
  check?: FieldPromise;
  value: unknown;
}

/**
 * Every reference, vocabulary word and source id inside `data`, found by walking
 * the schema, so that a new field is checked without touching the checks.
 * Values of the wrong type are skipped: the schema itself reports them.
 */
export const linksOf = (schema: Schema, data: unknown): LinkValue[] => linksAmong(marksOf(schema, data));

export const linksAmong = (marks: readonly MarkedValue[]): LinkValue[] =>
  marks.flatMap(({ path, link, value }) =>
    link && typeof value === 'string' ? [{ path, link, value }] : [],
  );

/** Every value inside `data` whose field carries a link or a promise. */
export function marksOf(schema: Schema, data: unknown, path: FieldPath = []): MarkedValue[] {
  const mark = markOf(schema);
  if (mark) return data === undefined || data === null ? [] : [{ path, ...mark, value: data }];
  const def = schema._zod.def as unknown as Def;
  const inner = def.innerType ?? def.in;
  if (inner) return marksOf(inner, data, path);
  if (def.type === 'array' && def.element && Array.isArray(data)) {
    const element = def.element;
    return data.flatMap((item, index) => marksOf(element, item, [...path, index]));
  }
  return isRecord(data) ? fieldsOf(def, data, path) : [];
}

function fieldsOf(def: Def, data: Record<string, unknown>, path: FieldPath): MarkedValue[] {
  if (def.type === 'object' && def.shape)
    return Object.entries(def.shape).flatMap(([key, field]) => marksOf(field, data[key], [...path, key]));
  const { type, valueType } = def;
  if (type !== 'record' || !valueType) return [];
  return Object.entries(data).flatMap(([key, item]) => marksOf(valueType, item, [...path, key]));
}

function markOf(schema: Schema): { link?: Link; check?: FieldPromise } | undefined {
  const meta =
    'meta' in schema && typeof schema.meta === 'function' ? (schema.meta as () => unknown)() : undefined;
  return isRecord(meta) && ('link' in meta || 'check' in meta) ? meta : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
