import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { fieldLabel, setName } from '../../../src/domain/review/field-names.ts';
import { collectionNames, rows } from '../../../src/schemas/index.ts';
import { layersOf, unwrapped } from '../../../src/schemas/walk.ts';
import type { Schema } from '../../../src/schemas/walk.ts';

interface Field {
  path: string;
  key: string;
  schema: Schema;
}

/** Every field a schema has, whichever choice of it is made. */
function fieldsOf(schema: Schema, path: string, key: string): Field[] {
  const type = schema as z.ZodType;
  const inside = (inner: Schema, name = key): Field[] => fieldsOf(inner, `${path}.${name}`, name);
  const inner = unwrapped(schema);
  if (inner) return fieldsOf(inner, path, key);
  if (type.type === 'pipe') {
    const { in: first, out } = type as z.ZodPipe;
    return fieldsOf((first as z.ZodType).type === 'transform' ? out : first, path, key);
  }
  if (type.type === 'object')
    return Object.entries((type as z.ZodObject).shape).flatMap(([name, field]) => [
      { path: `${path}.${name}`, key: name, schema: field as Schema },
      ...inside(field as Schema, name),
    ]);
  if (type.type === 'array') {
    const item = (type as z.ZodArray).element;
    return [{ path: `${path}[]`, key, schema: item }, ...inside(item)];
  }
  if (type.type === 'record') {
    const item = (type as z.ZodRecord).valueType;
    return [{ path: `${path}{}`, key, schema: item }, ...inside(item)];
  }
  if (type.type === 'union')
    return (type as z.ZodUnion).options.flatMap((option) => [
      { path: `${path}|`, key, schema: option },
      ...inside(option),
    ]);
  return [];
}

const all = collectionNames.flatMap((name) => fieldsOf(rows[name].schema, name, ''));
const chinese = /\p{Script=Han}/u;

/** Fields of a map, whose readers see the map. */
const ofMaps = /^regionMaps\./;

describe('names of fields and values', () => {
  it('has a Chinese name for every field of every schema', () => {
    const named = all.filter(({ path }) => !/[[{|][\]}]?$/.test(path) && !ofMaps.test(path));
    expect(named.length).toBeGreaterThan(500);
    expect(
      named
        .filter(({ schema, key }) => !chinese.test(fieldLabel(schema, undefined, key)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has a Chinese name for every value of every fixed set', () => {
    const missing = all.flatMap(({ path, key, schema }) => {
      const type = layersOf(schema, undefined).at(-1) as z.ZodType;
      if (type.type !== 'enum') return [];
      return (type as z.ZodEnum).options
        .map(String)
        .filter((value) => !chinese.test(setName(schema, value, key) ?? value))
        .map((value) => `${path} ${value}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});
