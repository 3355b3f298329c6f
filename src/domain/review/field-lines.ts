import { dateText, isCalendarDay } from '../days.ts';
import { resolveId } from '../graph.ts';
import type { ContentGraph } from '../graph.ts';
import { sourceName } from '../labels.ts';
import { entryLabel } from './entry-label.ts';
import { fieldLabel, setName } from './field-names.ts';
import type { Line, Section } from './lines.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { Link } from '../../schemas/links.ts';
import { layersOf, membersOf } from '../../schemas/walk.ts';
import type { Schema } from '../../schemas/walk.ts';
import type { z } from 'astro/zod';

/** Whose fields are read, and where names of what they point at are found. */
export interface FieldsOf {
  graph: ContentGraph;
  entry: { collection: CollectionName; id: string; data: unknown };
}

interface Field {
  key: string;
  /** Absent for a field the schema does not know. */
  schema: Schema | undefined;
  value: unknown;
}

/** The fields of an entry in the order of its schema, each with its Chinese name and what it says, line by line. */
export function fieldSections(context: FieldsOf, schema: Schema): Section[] {
  return sectionsIn(context, { key: '', schema, value: context.entry.data }, []);
}

function sectionsIn(context: FieldsOf, field: Field, labels: readonly string[]): Section[] {
  const { schema, value, key } = field;
  if (isRecord(value))
    return fieldsIn(schema, value).flatMap((inner) =>
      sectionsIn(context, inner, [...labels, fieldLabel(inner.schema, inner.value, inner.key)]),
    );
  return [{ label: labels.join(' › ') || key, lines: linesIn(context, field, 0) }];
}

/** Fields that are filled, those the schema does not know last. */
function fieldsIn(schema: Schema | undefined, value: Readonly<Record<string, unknown>>): Field[] {
  const known = schema ? membersOf(schema, value) : [];
  const names = new Set(known.map(({ key }) => String(key)));
  const others = Object.entries(value).filter(([key]) => !names.has(key));
  return [
    ...known.map((member): Field => ({ ...member, key: String(member.key) })),
    ...others.map(([key, inner]): Field => ({ key, schema: undefined, value: inner })),
  ].filter(({ value: inner }) => inner !== undefined && inner !== null);
}

const itemsIn = ({ key, schema, value }: Field): Field[] => {
  const schemas = new Map(schema ? membersOf(schema, value).map((item) => [item.key, item.schema]) : []);
  return (value as unknown[]).map((item, index) => ({ key, schema: schemas.get(index), value: item }));
};

function linesIn(context: FieldsOf, field: Field, depth: number): Line[] {
  if (Array.isArray(field.value)) return itemsIn(field).flatMap((item) => itemLines(context, item, depth));
  return [{ text: wordsOf(context, field), depth, sign: JSON.stringify(field.value) }];
}

/** An item with what it says of itself in one line; lists of things inside it follow, one step deeper. */
function itemLines(context: FieldsOf, item: Field, depth: number): Line[] {
  if (!isRecord(item.value)) return linesIn(context, { ...item, value: item.value }, depth);
  const fields = fieldsIn(item.schema, item.value);
  const [long, short] = [fields.filter(isLong), fields.filter((field) => !isLong(field))];
  const own = Object.fromEntries(short.map(({ key, value }) => [key, value]));
  return [
    { text: short.map((field) => named(context, field)).join('；'), depth, sign: JSON.stringify(own) },
    ...long.flatMap((field) => [
      { text: `${fieldLabel(field.schema, field.value, field.key)}：`, depth: depth + 1, sign: field.key },
      ...linesIn(context, field, depth + 2),
    ]),
  ];
}

const isLong = ({ value }: Field): boolean => Array.isArray(value) && value.some(isRecord);

const named = (context: FieldsOf, field: Field): string =>
  `${fieldLabel(field.schema, field.value, field.key)}：${wordsOf(context, field)}`;

/** A value as readers see it. */
function wordsOf(context: FieldsOf, field: Field): string {
  const { schema, value, key } = field;
  if (Array.isArray(value)) {
    const items = itemsIn(field).map((item) => wordsOf(context, item));
    return items.length > 0 ? items.join('、') : '（空）';
  }
  if (isRecord(value))
    return `（${fieldsIn(schema, value)
      .map((inner) => named(context, inner))
      .join('；')}）`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'string') return value === null ? '（空）' : JSON.stringify(value);
  const link = schema && linkIn(schema, value);
  if (link) return nameOf(context, link, value);
  return (schema && setName(schema, value, key)) ?? (isCalendarDay(value) ? dateText(value) : value);
}

const linkIn = (schema: Schema, value: unknown): Link | undefined =>
  layersOf(schema, value).flatMap(
    (layer) => ((layer as z.ZodType).meta()?.['link'] as Link | undefined) ?? [],
  )[0];

function nameOf({ graph, entry }: FieldsOf, link: Link, value: string): string {
  if (link.kind === 'term') return graph.wordName(link.target, value);
  if (link.kind === 'source') {
    const title = graph.source(value)?.title;
    return title ? `${sourceName(value)} ${title}` : sourceName(value);
  }
  const [target, id] =
    link.kind === 'entry'
      ? [link.target, resolveId(entry, link, value)]
      : [value.split('/')[0] as CollectionName, value.slice(value.indexOf('/') + 1)];
  const found = graph.find(target, id);
  return found ? entryLabel(found) : value;
}
