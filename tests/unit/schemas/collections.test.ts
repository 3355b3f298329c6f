import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/domain/graph.ts';
import { sitePages } from '../../../src/domain/site/pages.ts';
import { isIndustryPart } from '../../../src/schemas/collection.ts';
import { components } from '../../../src/schemas/components.ts';
import { governance } from '../../../src/schemas/governance.ts';
import { collectionNames, pagedCollections, rows } from '../../../src/schemas/index.ts';
import { graph } from '../../helpers/content.ts';

const names: readonly string[] = collectionNames;
const jsonOf = (schema: z.ZodType) =>
  JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));

/** Collections the references of a schema lead to. */
const targetsIn = (schema: z.ZodType): string[] =>
  [...jsonOf(schema).matchAll(/"kind":"entry","target":"(\w+)"/g)].map(([, target = '']) => target);

describe('the table of collections', () => {
  it('has a row for every target of a reference', () => {
    const schemas = [...collectionNames.map((name) => rows[name].schema), ...Object.values(components)];
    const targets = new Set(schemas.flatMap(targetsIn));
    expect(targets.size).toBeGreaterThan(5);
    expect([...targets].filter((target) => !names.includes(target))).toEqual([]);
  });

  it.each(collectionNames)('says of %s whether its schema has the trust block', (name) => {
    const json = jsonOf(rows[name].schema);
    const governed = Object.keys(governance).every((field) => json.includes(`"${field}":`));
    expect(rows[name].governed !== false).toBe(governed);
  });

  it.each(collectionNames)('sends readers of %s to a page there is', (name) => {
    const pages = new Set([
      ...sitePages.map(({ path }) => path),
      ...pagedCollections.flatMap((paged) => graph.all(paged).map(pathOf)),
    ]);
    const addresses = graph.all(name).map((entry) => pathOf(entry).replace(/#.*/, ''));
    expect(addresses.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('gives parts of an industry an anchor its page has', () => {
    for (const row of collectionNames.map((name) => rows[name]).filter(isIndustryPart))
      expect(rows.industries.sections).toContain(row.path.split('#')[1]);
  });

  it('names neighbours that are collections', () => {
    const whole = collectionNames.flatMap((name) => {
      const { beside } = rows[name];
      return typeof beside === 'object' && 'whole' in beside ? beside.whole : [];
    });
    expect(whole.filter((name) => !names.includes(name))).toEqual([]);
  });
});
