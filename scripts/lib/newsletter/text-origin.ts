import { placeInValue } from '../../../src/checks/text/author-texts.ts';
import type { Entry } from '../../../src/domain/graph.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import type { FieldPath } from '../../../src/schemas/walk.ts';

/** A string in a content file. */
interface Field {
  readonly source: SourceFile;
  readonly path: FieldPath;
  readonly value: string;
}

/** Collections words of a letter come from, in the order in which they are looked for. */
const collections: readonly CollectionName[] = [
  'editions',
  'corrections',
  'policies',
  'facts',
  'series',
  'newsletter',
  'sources',
  'industries',
  'posts',
  'vocabularies',
  'tiers',
];

/** Tells where words of a letter were written: which file and which field. */
export type TextOrigins = (text: string, offset?: number) => Place;

/** @param edition whose letter it is; what no author wrote is said to come from its file */
export function textOrigins(sources: readonly SourceFile[], edition: Entry<'editions'>): TextOrigins {
  let fields: readonly Field[] | undefined;
  return (text, offset = 0) => {
    fields ??= fieldsFor(sources, edition);
    const field = fields.find(({ value }) => value === text) ?? partOf(fields, text, offset);
    if (!field) return { file: edition.file, line: 1, column: 1 };
    const start = field.value === text ? 0 : text.indexOf(field.value);
    return placeInValue(field.source, field.path, field.value, Math.max(0, offset - start));
  };
}

/** The longest field a text is put together from that stands at the offset, else the longest of all. */
function partOf(fields: readonly Field[], text: string, offset: number): Field | undefined {
  const parts = fields
    .filter(({ value }) => text.includes(value))
    .sort((a, b) => b.value.length - a.value.length);
  return parts.find(({ value }) => covers(text.indexOf(value), value.length, offset)) ?? parts[0];
}

const covers = (start: number, length: number, offset: number): boolean =>
  start <= offset && offset < start + length;

function fieldsFor(sources: readonly SourceFile[], { id, data }: Entry<'editions'>): readonly Field[] {
  const picked = new Set([
    ...data.policies.map(({ policy }) => policy),
    ...data.facts.map(({ fact }) => fact.split('/')[0]),
  ]);
  return collections.flatMap((collection) =>
    sources
      .filter((source) => source.collection === collection)
      .filter((source) => collection !== 'editions' || source.id === id)
      .filter((source) => !['policies', 'facts'].includes(collection) || picked.has(source.id))
      .flatMap((source) => fieldsIn(source, source.data, [])),
  );
}

function fieldsIn(source: SourceFile, value: unknown, path: FieldPath): Field[] {
  if (typeof value === 'string') return value.length > 1 ? [{ source, path, value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => fieldsIn(source, item, [...path, key]));
}
