import type { z } from 'astro/zod';
import type { FieldLink, FieldPromise } from './fields.ts';
import type { CollectionName } from './index.ts';
import { isRecord } from './is-record.ts';
import { layersOf, membersOf, partsOf } from './walk.ts';
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
  if (!mayHoldMarks(schema)) return [];
  const [mark] = layersOf(schema, data).flatMap((layer) => markOf(layer) ?? []);
  if (mark) return data === undefined || data === null ? [] : [{ path, ...mark, value: data }];
  return membersOf(schema, data).flatMap(({ key, schema: part, value }) =>
    marksOf(part, value, [...path, key]),
  );
}

type Mark = Pick<MarkedValue, 'link' | 'check'>;

/** Schemas stay as they are, and zod takes its time to tell what it was told of one. */
const marks = new WeakMap<Schema, Mark | 'none'>();

function markOf(schema: Schema): Mark | undefined {
  const known = marks.get(schema);
  if (known) return known === 'none' ? undefined : known;
  const { link, check } = (schema as z.ZodType).meta() ?? {};
  const mark = link === undefined && check === undefined ? undefined : ({ link, check } as Mark);
  marks.set(schema, mark ?? 'none');
  return mark;
}

const holding = new WeakMap<Schema, boolean>();

/** Whether a mark stands on the schema or on anything it is made of; most fields are plain text. */
function mayHoldMarks(schema: Schema): boolean {
  const known = holding.get(schema);
  if (known !== undefined) return known;
  const holds = markOf(schema) !== undefined || partsOf(schema).some(mayHoldMarks);
  holding.set(schema, holds);
  return holds;
}
