import type { z } from 'astro/zod';
import type { FieldLink, FieldPromise } from './fields.ts';
import type { CollectionName } from './index.ts';
import { isRecord } from './is-record.ts';
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

const kept = new WeakMap<object, { schema: Schema; links: readonly LinkValue[] }>();

/** The same for fields that nobody changes any more, found once. */
export function linksKept(schema: Schema, data: unknown): readonly LinkValue[] {
  if (!isRecord(data)) return linksOf(schema, data);
  const before = kept.get(data);
  if (before?.schema === schema) return before.links;
  const links = linksOf(schema, data);
  kept.set(data, { schema, links });
  return links;
}

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

type Mark = Pick<MarkedValue, 'link' | 'check'>;

/** Zod joins what it knows of a schema anew each time it is asked. */
const known = new WeakMap<Schema, { mark: Mark | undefined }>();

function markOf(schema: Schema): Mark | undefined {
  const before = known.get(schema);
  if (before) return before.mark;
  const { link, check } = (schema as z.ZodType).meta() ?? {};
  const mark = link === undefined && check === undefined ? undefined : ({ link, check } as Mark);
  known.set(schema, { mark });
  return mark;
}
