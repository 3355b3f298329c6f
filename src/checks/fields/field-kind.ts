import type { z } from 'astro/zod';
import type { FieldPath } from '../../schemas/links.ts';

interface Def {
  type: string;
  innerType?: Schema;
  in?: Schema;
  element?: Schema;
  valueType?: Schema;
  shape?: Record<string, Schema>;
  options?: readonly Schema[];
  checks?: readonly { _zod: { def: { check: string; format?: string } } }[];
}
interface Schema {
  _zod: { def: Def };
}

/** The schema without `optional`, `default` and the like. */
function bare(schema: Schema): Schema {
  const inner = schema._zod.def.innerType ?? schema._zod.def.in;
  return inner ? bare(inner) : schema;
}

/** What a path may hold: more than one where a group has variants. */
function schemasAt(schema: Schema, path: FieldPath): Schema[] {
  const own = bare(schema);
  const { options, shape, element, valueType } = own._zod.def;
  if (options) return options.flatMap((option) => schemasAt(option, path));
  const [part, ...rest] = path;
  if (part === undefined) return [own];
  const next = typeof part === 'number' ? element : (shape?.[part] ?? valueType);
  return next ? schemasAt(next, rest) : [];
}

/** Whether any words may stand there: neither an id, a date, a number nor one of a list. */
export const isFreeText = (schema: z.ZodType, path: FieldPath): boolean =>
  schemasAt(schema, path).some(
    ({ _zod: { def } }) =>
      def.type === 'string' && !(def.checks ?? []).some((check) => check._zod.def.check === 'string_format'),
  );

const keys = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every name of a field a schema knows, at any depth. */
export function allKeys(schema: z.ZodType): ReadonlySet<string> {
  const known = keys.get(schema);
  if (known) return known;
  const found = new Set<string>();
  const walk = (part: Schema): void => {
    const { shape, element, valueType, options } = bare(part)._zod.def;
    for (const [key, inner] of Object.entries(shape ?? {})) {
      found.add(key);
      walk(inner);
    }
    for (const inner of [element, valueType, ...(options ?? [])]) if (inner) walk(inner);
  };
  walk(schema);
  keys.set(schema, found);
  return found;
}
