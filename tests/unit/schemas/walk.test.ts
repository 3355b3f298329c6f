import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { ref } from '../../../src/schemas/fields.ts';
import { rows } from '../../../src/schemas/index.ts';
import { linksOf } from '../../../src/schemas/links.ts';
import { descriptionAt, fieldNamesAt } from '../../../src/schemas/walk.ts';
import { readContent } from '../../../src/loaders/disk.ts';

const product = ref('products', '产品');
const pathsIn = (schema: z.ZodType, data: unknown) =>
  linksOf(schema, data).map(({ path, value }) => [path.join('.'), value]);

describe('a reference is found', () => {
  const inside: Record<string, [z.ZodType, unknown]> = {
    'an optional field': [z.object({ a: product.optional() }), { a: 'x' }],
    'a field that may be null': [z.object({ a: product.nullable() }), { a: 'x' }],
    'a field with a default': [z.object({ a: product.default('x' as never) }), { a: 'x' }],
    'a field read in place of nothing': [z.object({ a: product.prefault('x') }), { a: 'x' }],
    'a field that forgives': [z.object({ a: product.catch('x' as never) }), { a: 'x' }],
    'a frozen field': [z.object({ a: product }).readonly(), { a: 'x' }],
    'a refined object': [z.strictObject({ a: product }).refine(() => true), { a: 'x' }],
    'a field changed after reading': [z.object({ a: product.transform(String) }), { a: 'x' }],
    'a field changed before reading': [z.object({ a: z.preprocess(String, product) }), { a: 'x' }],
    'a list': [z.object({ a: z.object({ b: z.array(product) }).optional() }), { a: { b: ['x'] } }],
    'a tuple': [z.tuple([z.number(), product]), [1, 'x']],
    'the rest of a tuple': [z.tuple([z.number()], product), [1, 'x']],
    'a record': [z.record(z.string(), z.object({ a: product })), { any: { a: 'x' } }],
    'a union of plain choices': [z.union([z.number(), z.object({ a: product })]), { a: 'x' }],
    'both halves of an intersection': [
      z.object({ a: product }).and(z.object({ b: product })),
      { a: 'x', b: 'x' },
    ],
  };
  it.each(Object.entries(inside))('in %s', (_name, [schema, data]) => {
    const found = pathsIn(schema, data);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([, value]) => value === 'x')).toBe(true);
  });

  const choice = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('goods'), what: product, price: z.number().describe('价格') }),
    z.strictObject({ kind: z.enum(['case', 'story']), what: ref('cases', '案例') }),
  ]);

  it('in the choice that the value names, even where the rest of it is wrong', () => {
    const found = linksOf(z.array(choice), [
      { kind: 'goods', what: 'x', price: '贵' },
      { kind: 'story', what: 'y' },
      { kind: 'none', what: 'z' },
    ]);
    expect(found.map(({ path, link }) => [path.join('.'), 'target' in link && link.target])).toEqual([
      ['0.what', 'products'],
      ['1.what', 'cases'],
    ]);
  });

  it('with the fields and the meaning of the chosen', () => {
    const [goods, story, none] = [{ kind: 'goods' }, { kind: 'story' }, { kind: 'none' }];
    expect(fieldNamesAt(choice, goods, [])).toEqual(['kind', 'what', 'price']);
    expect(fieldNamesAt(choice, story, [])).toEqual(['kind', 'what']);
    expect(fieldNamesAt(choice, none, [])).toEqual([]);
    expect(descriptionAt(choice, goods, ['price'])).toBe('价格');
    expect(descriptionAt(choice, story, ['price'])).toBeUndefined();
  });

  it('in no value of the wrong type', () => {
    const schema = z.object({ a: z.array(product), b: z.object({ c: product }), d: product });
    for (const data of [undefined, null, 'x', ['x'], { a: 'x', b: ['x'], d: { c: 'x' } }])
      expect(linksOf(schema, data)).toEqual([]);
  });
});

describe('what a field means', () => {
  it('is said by its outermost wrapper that says it', () => {
    const schema = z.object({
      a: z.string().describe('内').default('').describe('外'),
      b: product.optional(),
    });
    expect(descriptionAt(schema, {}, ['a'])).toBe('外');
    expect(descriptionAt(schema, {}, ['b'])).toBe('产品');
  });

  it('is known of every top field of every file in the fixtures', async () => {
    const { sources } = await readContent('tests/fixtures/content');
    const silent = sources.flatMap(({ file, collection, data }) =>
      fieldNamesAt(rows[collection].schema, data, []).flatMap((name) =>
        descriptionAt(rows[collection].schema, data, [name]) ? [] : [`${file} ${name}`],
      ),
    );
    expect(silent).toEqual([]);
  });
});
