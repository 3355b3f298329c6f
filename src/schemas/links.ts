import type { z } from 'astro/zod';
import type { FieldLink, FieldPromise } from './fields.ts';
import type { CollectionName } from './index.ts';
import { layersOf, membersOf } from './walk.ts';
import type { FieldPath, Schema } from './walk.ts';

/** What a field points at; that its target is a collection, a test of the table proves. */
export type Link = FieldLink<CollectionName>;
export interface LinkValue {
  path: FieldPath;
  link: Link;
  value: string;
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
  const [mark] = layersOf(schema, data).flatMap((layer) => markOf(layer) ?? []);
  if (mark) return data === undefined || data === null ? [] : [{ path, ...mark, value: data }];
  return membersOf(schema, data).flatMap(({ key, schema: part, value }) =>
    marksOf(part, value, [...path, key]),
  );
}

function markOf(schema: Schema): Pick<MarkedValue, 'link' | 'check'> | undefined {
  const { link, check } = (schema as z.ZodType).meta() ?? {};
  return link === undefined && check === undefined
    ? undefined
    : ({ link, check } as Pick<MarkedValue, 'link' | 'check'>);
}
