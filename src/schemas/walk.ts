import { z } from 'astro/zod';
import { isRecord } from './is-record.ts';

/** Where a value stands in the fields of a file. */
export type FieldPath = readonly (string | number)[];
export type Schema = z.core.$ZodType;

/** A value inside another one, with the schema it is held against; `undefined` where a field is missing. */
export interface Member {
  readonly key: string | number;
  readonly schema: Schema;
  readonly value: unknown;
}

/**
 * The schemas a value is held against, from the outermost wrapper (optional, default, …) to the one that
 * says what the value is. Of a union it is the choice that the value makes; a wrong value makes none.
 */
export function layersOf(schema: Schema, value: unknown): readonly Schema[] {
  const layers = [schema];
  for (let inner = innerOf(schema, value); inner; inner = innerOf(inner, value)) layers.push(inner);
  return layers;
}

/** What a value of the schema is made of: fields of an object, also missing ones, and items there are. */
export function membersOf(schema: Schema, value: unknown): Member[] {
  const inner = innermost(schema, value);
  if (is<z.ZodIntersection>(inner, 'intersection'))
    return [...membersOf(inner.def.left, value), ...membersOf(inner.def.right, value)];
  if (is<z.ZodObject>(inner, 'object') && isRecord(value))
    return Object.entries<Schema>(inner.shape).map(([key, field]) => ({
      key,
      schema: field,
      value: value[key],
    }));
  if (is<z.ZodRecord>(inner, 'record') && isRecord(value))
    return Object.entries(value).map(([key, item]) => ({ key, schema: inner.valueType, value: item }));
  if (!Array.isArray(value)) return [];
  const items: readonly unknown[] = value;
  return items.flatMap((item, key) => {
    const itemSchema = itemSchemaOf(inner, key);
    return itemSchema ? [{ key, schema: itemSchema, value: item }] : [];
  });
}

/** The schemas a schema is made of, whatever the value: inside wrappers, choices, fields, items. */
export function partsOf(schema: Schema): readonly Schema[] {
  if (isWrapper(schema)) return [schema.unwrap()];
  if (is<z.ZodPipe>(schema, 'pipe')) return [schema.in, schema.out];
  if (is<z.ZodUnion>(schema, 'union')) return schema.options;
  if (is<z.ZodIntersection>(schema, 'intersection')) return [schema.def.left, schema.def.right];
  if (is<z.ZodObject>(schema, 'object')) return Object.values<Schema>(schema.shape);
  if (is<z.ZodRecord>(schema, 'record')) return [schema.valueType];
  if (is<z.ZodArray>(schema, 'array')) return [schema.element];
  return is<z.ZodTuple>(schema, 'tuple')
    ? [...schema.def.items, ...(schema.def.rest ? [schema.def.rest] : [])]
    : [];
}

/** What stands at a path inside `value`, or could stand there; nothing where the schema knows no such place. */
function memberAt(schema: Schema, value: unknown, path: FieldPath): Member | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return { key: '', schema, value };
  const member = membersOf(schema, value).find((one) => one.key === key);
  return member && (rest.length > 0 ? memberAt(member.schema, member.value, rest) : member);
}

/** Fields that may be written in the object at a path inside `value`; none where there is no object. */
export function fieldNamesAt(schema: Schema, value: unknown, path: FieldPath): string[] {
  const member = memberAt(schema, value, path);
  const inner = member && innermost(member.schema, member.value);
  return inner && is<z.ZodObject>(inner, 'object') ? Object.keys(inner.shape) : [];
}

/** What the schema says the value at a path inside `value` means. */
export function descriptionAt(schema: Schema, value: unknown, path: FieldPath): string | undefined {
  const member = memberAt(schema, value, path);
  const layers = member ? layersOf(member.schema, member.value) : [];
  return layers.flatMap((layer) => (layer as z.ZodType).description ?? [])[0];
}

const innermost = (schema: Schema, value: unknown): Schema => layersOf(schema, value).at(-1) ?? schema;

/** Every schema of zod's classic API says its type; asking for it is many times quicker than `instanceof`. */
const is = <T extends z.ZodType>(schema: Schema, type: T['type']): schema is T & Schema =>
  (schema as z.ZodType).type === type;

type Wrapper = z.ZodOptional | z.ZodNullable | z.ZodDefault | z.ZodPrefault | z.ZodCatch | z.ZodReadonly;
const wrappers: ReadonlySet<string> = new Set<Wrapper['type']>([
  'optional',
  'nullable',
  'default',
  'prefault',
  'catch',
  'readonly',
]);
const isWrapper = (schema: Schema): schema is Wrapper => wrappers.has((schema as z.ZodType).type);

/** The schema inside `optional`, `default` and the like. */
export const unwrapped = (schema: Schema): Schema | undefined =>
  isWrapper(schema) ? schema.unwrap() : undefined;

function innerOf(schema: Schema, value: unknown): Schema | undefined {
  if (isWrapper(schema)) return schema.unwrap();
  // What an author writes is what goes in; a transformation in front says nothing of it.
  if (is<z.ZodPipe>(schema, 'pipe')) return is(schema.in, 'transform') ? schema.out : schema.in;
  return is<z.ZodUnion>(schema, 'union') ? choiceOf(schema, value) : undefined;
}

/** The choice whose name the value has, even where the rest is wrong; without names, the first that fits. */
function choiceOf(union: z.ZodUnion, value: unknown): Schema | undefined {
  if (!(union instanceof z.ZodDiscriminatedUnion))
    return union.options.find((option) => accepts(option, value));
  const { discriminator } = union.def;
  return union.options.find((option) => {
    const name = memberAt(option, value, [discriminator]);
    return name !== undefined && accepts(name.schema, name.value);
  });
}

function itemSchemaOf(list: Schema, index: number): Schema | undefined {
  if (is<z.ZodArray>(list, 'array')) return list.element;
  return is<z.ZodTuple>(list, 'tuple') ? (list.def.items[index] ?? list.def.rest ?? undefined) : undefined;
}

const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;
