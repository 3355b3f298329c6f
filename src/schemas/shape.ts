import { z } from 'astro/zod';
import { unwrapped } from './walk.ts';
import type { FieldPath, Schema } from './walk.ts';

/** What a schema allows, whatever a value makes of it: the sides of every choice count. */
interface Inside {
  fields: ReadonlyMap<string, Schema>;
  /** Schema of items of a list or values of a record. */
  item: Schema | undefined;
}

/** The schemas a value may have, without `optional`, `default` and the like. */
function choicesOf(schema: Schema): Schema[] {
  if (schema instanceof z.ZodUnion) return (schema.options as readonly Schema[]).flatMap(choicesOf);
  if (schema instanceof z.ZodPipe)
    return choicesOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  const inner = unwrapped(schema);
  return inner ? choicesOf(inner) : [schema];
}

function insideOf(schema: Schema): Inside {
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  const item =
    schema instanceof z.ZodArray
      ? schema.element
      : schema instanceof z.ZodRecord
        ? schema.valueType
        : undefined;
  return { fields: new Map(fields), item: item };
}

function schemasAt(schema: Schema, [key, ...rest]: FieldPath): Schema[] {
  const choices = choicesOf(schema);
  if (key === undefined) return choices;
  return choices.flatMap((choice) => {
    const { fields, item } = insideOf(choice);
    const next = (typeof key === 'string' ? fields.get(key) : undefined) ?? item;
    return next ? schemasAt(next, rest) : [];
  });
}

/** Whether any words may stand at a path: neither an id, a date, a number nor one of a list. */
export const isFreeText = (schema: Schema, path: FieldPath): boolean =>
  schemasAt(schema, path).some((inner) => inner instanceof z.ZodString && inner.format === null);

const known = new WeakMap<Schema, ReadonlySet<string>>();

/** Every name of a field a schema knows, at any depth. */
export function allKeys(schema: Schema): ReadonlySet<string> {
  const found = known.get(schema);
  if (found) return found;
  const names = new Set<string>();
  const collect = (part: Schema): void => {
    for (const choice of choicesOf(part)) {
      const { fields, item } = insideOf(choice);
      for (const [name, inner] of fields) {
        names.add(name);
        collect(inner);
      }
      if (item) collect(item);
    }
  };
  collect(schema);
  known.set(schema, names);
  return names;
}
