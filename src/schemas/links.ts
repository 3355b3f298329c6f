import type { z } from 'astro/zod';
import type { FieldLink } from './fields.ts';
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

/**
 * Every reference, vocabulary word and source id inside `data`, found by walking
 * the schema, so that a new field is checked without touching the checks.
 * Values of the wrong type are skipped: the schema itself reports them.
 */
export function linksOf(schema: Schema, data: unknown, path: FieldPath = []): LinkValue[] {
  const [link] = layersOf(schema, data).flatMap((layer) => linkOf(layer) ?? []);
  if (link) return typeof data === 'string' ? [{ path, link, value: data }] : [];
  return membersOf(schema, data).flatMap(({ key, schema: part, value }) =>
    linksOf(part, value, [...path, key]),
  );
}

function linkOf(schema: Schema): Link | undefined {
  const link = (schema as z.ZodType).meta()?.['link'];
  return link as Link | undefined;
}
