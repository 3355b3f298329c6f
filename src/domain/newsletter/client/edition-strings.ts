import { wordsIn } from '../../picture/picture.ts';
import type { ClientEdition } from './client-edition.ts';

/** A string that reaches clients. */
export interface EditionString {
  /** Where it stands in the edition: `sections.0.items.2.source.title`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Every string of a version, field by field: a form can print nothing else but fixed words of its own. What a
 * drawing says is under `words`.
 */
export const stringsOf = (edition: ClientEdition): EditionString[] => stringsIn(edition, '');

function stringsIn(value: unknown, path: string): EditionString[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const own = Object.entries(value).flatMap(([key, item]) => stringsIn(item, path ? `${path}.${key}` : key));
  return isDrawing(value)
    ? [...own, ...wordsIn(value).map((text) => ({ path: `${path}.words`, text }))]
    : own;
}

const isDrawing = (value: object): value is { type: 'svg'; bytes: Uint8Array } =>
  'type' in value && value.type === 'svg' && 'bytes' in value;
